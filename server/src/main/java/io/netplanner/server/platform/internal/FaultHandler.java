package io.netplanner.server.platform.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netplanner.server.platform.DatabaseFaults;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.Problems;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody expected: 503 while the database is away, 507 while it has no room, 400 for
 * characters that it cannot hold, otherwise 500 with an id that the log knows. */
@Singleton
final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        if (DatabaseFaults.isUnavailable(fault)) {
            LOG.warn("{} {}: database unavailable: {}", request.getMethod(), request.getPath(), fault.getMessage());
            return Problems.response(RefusedException.retryAfter(
                    ErrorCode.DATABASE_UNAVAILABLE, "The database does not answer.", RETRY_AFTER_SECONDS));
        }
        if (DatabaseFaults.isDiskFull(fault)) {
            LOG.error("{} {}: the disk is full: {}", request.getMethod(), request.getPath(), fault.getMessage());
            return Problems.response(
                    new RefusedException(ErrorCode.STORAGE_FULL, "There is no room left to store this."));
        }
        if (DatabaseFaults.isCharacterRefused(fault)) {
            return Problems.response(new RefusedException(
                    ErrorCode.REQUEST_MALFORMED,
                    "A text of the request has a character that cannot be stored, such as U+0000. Leave it out."));
        }
        String errorId = Ids.next().toString();
        LOG.error("{} {} failed, errorId {}", request.getMethod(), request.getPath(), errorId, fault);
        return Problems.response(Problems.of(ErrorCode.INTERNAL_ERROR, null, errorId, List.of()));
    }
}
