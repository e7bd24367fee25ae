package io.netplanner.server.platform;

import io.netplanner.model.project.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list that never changes is wanted, such as a list within a result. Its items are cut by position.
 *
 * @param after position of the last item of the page before, 0 for the first page
 */
public record PositionRequest(int limit, int after) {

    /** What a query says; limits as in {@link PageRequest}. */
    public static PositionRequest of(@Nullable Integer limit, @Nullable String cursor) {
        return new PositionRequest(PageRequest.of(limit, null).limit(), cursor == null ? 0 : position(cursor));
    }

    private static int position(String cursor) {
        if (!cursor.matches("\\d{1,9}")) {
            throw new RefusedException(
                    ErrorCode.REQUEST_MALFORMED, "The cursor is not one of ours. Send nextCursor as it came.");
        }
        return Integer.parseInt(cursor);
    }

    /** The page out of all items; only those on it are looked up. */
    public <K, T> Page<T> page(List<K> all, Function<K, T> view) {
        int first = Math.min(after, all.size());
        int last = Math.min(first + limit, all.size());
        String next = last < all.size() ? Integer.toString(last) : null;
        return new Page<>(all.subList(first, last).stream().map(view).toList(), all.size(), next);
    }
}
