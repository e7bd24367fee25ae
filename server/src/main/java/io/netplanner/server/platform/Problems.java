package io.netplanner.server.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Problem documents (RFC 9457) made from the catalogue of {@link ErrorCode}. */
public final class Problems {

    private static final String TYPE_PREFIX = "urn:netplanner:error:";

    private Problems() {}

    public static Problem of(ErrorCode code, @Nullable String detail, @Nullable String errorId, List<Issue> issues) {
        String type = TYPE_PREFIX + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, code.title(), code.status(), detail, code.name(), errorId, issues);
    }

    public static MutableHttpResponse<Problem> response(RefusedException refusal) {
        MutableHttpResponse<Problem> response = response(of(refusal.code(), refusal.detail(), null, refusal.issues()));
        refusal.findRetryAfterSeconds()
                .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return response;
    }

    public static MutableHttpResponse<Problem> response(Problem problem) {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .body(problem);
    }
}
