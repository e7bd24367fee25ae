package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
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
                .map(fault -> Problems.of(
                        code, "The body is not the JSON that is expected here.", null, List.of(JsonFault.of(fault))))
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

    /** In our words where we have some; the HTTP layer's own otherwise. */
    private static String detail(ErrorContext context) {
        String said =
                context.getErrors().stream().map(Error::getMessage).distinct().collect(Collectors.joining("; "));
        return switch (context.getRootCause().orElse(null)) {
            case ConversionErrorException wrongType -> ExpectedTypes.refusal(wrongType);
            case UnsatisfiedBodyRouteException noBody -> "The request has no body.";
            case UnsatisfiedRouteException missing ->
                "The request does not say " + missing.getArgument().getName() + ".";
            case null, default -> said.equals("Page Not Found") ? "There is nothing at this address." : said;
        };
    }
}
