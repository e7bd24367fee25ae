package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a document that two versions of an input, or two results, differ in.
 *
 * @param part the list it stands in, such as {@code nodes}; {@code document} for what belongs to the whole
 * @param key its name or id; absent for the whole
 * @param fields what is different in it; empty when it was added or removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputChange(String part, @Nullable String key, Kind kind, List<FieldChange> fields) {

    public InputChange {
        fields = List.copyOf(fields);
    }

    /** How a part differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
