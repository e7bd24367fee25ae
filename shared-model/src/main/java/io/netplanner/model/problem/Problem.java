package io.netplanner.model.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.issue.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refused request, {@code application/problem+json}.
 *
 * @param code stable upper-case identifier for programs, from the documented catalogue
 * @param errorId names the log entry of a fault on our side; absent otherwise
 * @param issues every fault of the input, empty where the input was not the reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String errorId,
        List<Issue> issues) {

    public Problem {
        issues = List.copyOf(issues);
    }
}
