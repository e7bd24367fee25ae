package io.netplanner.server.platform.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netplanner.server.platform.Problems;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;

/** Answers a refusal with its problem document. */
@Singleton
final class RefusedExceptionHandler implements ExceptionHandler<RefusedException, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, RefusedException refusal) {
        return Problems.response(refusal);
    }
}
