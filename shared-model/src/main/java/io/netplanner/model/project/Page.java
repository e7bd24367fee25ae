package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param nextCursor asks for the page after this one; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> results, long total, @Nullable String nextCursor) {

    public Page {
        results = List.copyOf(results);
    }
}
