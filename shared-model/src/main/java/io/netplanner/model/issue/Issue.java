package io.netplanner.model.issue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;

/**
 * One finding about an input: what is wrong, where, and what would mend it.
 *
 * <p>Not an exception: readers and validators gather all of them before anything is refused.
 *
 * @param code stable upper-case identifier for programs, such as {@code TOPOLOGY_UNKNOWN_NODE}
 * @param pointer the place: a JSON pointer ({@code /links/3/lengthKm}) or a sheet and cell ({@code Links!D7})
 * @param message one or two sentences naming the object, the value, the limit and a hint
 */
public record Issue(String code, Severity severity, String pointer, String message) {

    public Issue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    public static Issue error(String code, String pointer, String message) {
        return new Issue(code, Severity.ERROR, pointer, message);
    }

    public static Issue warning(String code, String pointer, String message) {
        return new Issue(code, Severity.WARNING, pointer, message);
    }

    /** The same finding seen from an enclosing document: {@code prefix} is put before the pointer. */
    public Issue under(String prefix) {
        return new Issue(code, severity, prefix + pointer, message);
    }

    /** The same finding at another name of its place, such as the cell that a value came from. */
    public Issue at(String place) {
        return new Issue(code, severity, place, message);
    }

    @JsonIgnore
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
