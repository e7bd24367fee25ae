package io.netplanner.desktop.client;

import io.netplanner.model.project.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list page by page to its end. */
final class Pages {

    private static final int LIMIT = 500;

    private Pages() {}

    static <T> List<T> all(ApiRequest request, Function<ApiRequest, Page<T>> call) {
        List<T> all = new ArrayList<>();
        ApiRequest next = request.withQuery("limit", LIMIT);
        while (true) {
            Page<T> page = call.apply(next);
            all.addAll(page.results());
            if (page.nextCursor() == null) {
                return List.copyOf(all);
            }
            next = next.withQuery("cursor", page.nextCursor());
        }
    }
}
