package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.problem.Problem;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what the HTTP layer itself refuses (no such route, unreadable body, too large) into a {@link Problem}. */
@Singleton
final class ProblemResponseProcessor implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ErrorCode code = HttpStatusCodes.codeFor(response.code());
        Problem problem = findJsonFault(context)
                .map(fault -> unreadable(code, fault))
                .orElseGet(() -> Problems.of(code, detail(context), null, List.of()));
        MutableHttpResponse<Problem> answer = response.status(problem.status()).body(problem);
        answer.getHeaders().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_PROBLEM);
        return answer;
    }

    private static Optional<JsonProcessingException> findJsonFault(ErrorContext context) {
        Throwable cause = context.getRootCause().orElse(null);
        while (cause != null && !(cause instanceof JsonProcessingException)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((JsonProcessingException) cause);
    }

    private static Problem unreadable(ErrorCode code, JsonProcessingException fault) {
        String message = fault.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("cannot be read")
                .replaceAll(" \\(class [^)]*\\)", "")
                .replaceAll(
                        "Cannot map `null` into type `(\\w+)`.*", "This is absent or null; expected a value of type $1")
                .replaceAll("`?(?:[a-z]\\w*\\.)+([A-Z]\\w*)`?", "$1");
        Issue issue = Issue.error("JSON_UNREADABLE", pointer(fault), message + place(fault));
        return Problems.of(code, "The body is not the JSON that is expected here.", null, List.of(issue));
    }

    private static String pointer(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String place(JsonProcessingException fault) {
        return fault.getLocation() == null || fault.getLocation().getLineNr() < 1
                ? ""
                : " (line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr() + ")";
    }

    private static String detail(ErrorContext context) {
        return context.getErrors().stream().map(Error::getMessage).distinct().collect(Collectors.joining("; "));
    }
}
