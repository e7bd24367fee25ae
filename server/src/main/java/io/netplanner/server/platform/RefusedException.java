package io.netplanner.server.platform;

import io.netplanner.model.issue.Issue;
import java.util.List;
import java.util.OptionalInt;

/**
 * A request that is refused for a reason of the {@link ErrorCode} catalogue.
 *
 * <p>Not for bugs: those are any other exception, answered with 500 and an {@code errorId}.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Issue> issues;
    private final int retryAfterSeconds;

    private RefusedException(ErrorCode code, String detail, List<Issue> issues, int retryAfterSeconds) {
        super(detail, null, false, false);
        this.code = code;
        this.issues = List.copyOf(issues);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public RefusedException(ErrorCode code, String detail) {
        this(code, detail, List.of(), 0);
    }

    public RefusedException(ErrorCode code, String detail, List<Issue> issues) {
        this(code, detail, issues, 0);
    }

    public static RefusedException retryAfter(ErrorCode code, String detail, int seconds) {
        return new RefusedException(code, detail, List.of(), seconds);
    }

    public static RefusedException notFound(String what, Object id) {
        return new RefusedException(ErrorCode.NOT_FOUND, "There is no " + what + " " + id + ".");
    }

    public ErrorCode code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Seconds after which another attempt makes sense, if that is known. */
    public OptionalInt findRetryAfterSeconds() {
        return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
    }
}
