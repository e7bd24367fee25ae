package io.netplanner.model.issue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of an input: the value, if there is one, and everything noticed on the way.
 *
 * <p>The value is absent exactly when at least one issue is an error, so nothing half-read goes on.
 */
public final class Checked<T> {

    private final @Nullable T value;
    private final List<Issue> issues;

    private Checked(@Nullable T value, List<Issue> issues) {
        this.value = value;
        this.issues = issues;
    }

    /** Keeps {@code value} only if no issue is an error. */
    public static <T> Checked<T> of(@Nullable T value, List<Issue> issues) {
        boolean failed = issues.stream().anyMatch(Issue::isError);
        if (!failed && value == null) {
            throw new IllegalArgumentException("a value is needed where no issue is an error");
        }
        return new Checked<>(failed ? null : value, List.copyOf(issues));
    }

    public static <T> Checked<T> failed(Issue issue) {
        return of(null, List.of(issue));
    }

    public boolean hasErrors() {
        return value == null;
    }

    public List<Issue> issues() {
        return issues;
    }

    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when the input had errors
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("the input has errors: " + issues);
        }
        return value;
    }
}
