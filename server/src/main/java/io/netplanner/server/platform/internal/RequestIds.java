package io.netplanner.server.platform.internal;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.LogContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives every request an id, or keeps the one that an edge gave it: it is in the answer, in each line logged for it, and
 * with the run that it submits.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestIds {

    private static final String HEADER = "X-Request-Id";
    /** Nothing else goes from a stranger's header into our log. */
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        String id = Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(given -> ACCEPTABLE.matcher(given).matches())
                .orElseGet(() -> Ids.next().toString());
        request.setAttribute(LogContext.REQUEST_ID, id);
        context.add(new MdcPropagationContext(Map.of(LogContext.REQUEST_ID, id)));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(LogContext.REQUEST_ID, String.class).ifPresent(id -> response.header(HEADER, id));
    }
}
