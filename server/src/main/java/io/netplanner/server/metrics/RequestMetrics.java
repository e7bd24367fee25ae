package io.netplanner.server.metrics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and the time that they took, by status. Streams count when they begin. Thread-safe. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "netplanner.metrics", value = "true")
final class RequestMetrics {

    private static final String START = "netplanner.start";

    private final Map<Integer, Tally> tallies = new ConcurrentSkipListMap<>();

    private record Tally(LongAdder requests, LongAdder nanos) {

        Tally() {
            this(new LongAdder(), new LongAdder());
        }
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(START, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Tally tally = tallies.computeIfAbsent(response.code(), status -> new Tally());
        tally.requests().increment();
        request.getAttribute(START, Long.class).ifPresent(start -> tally.nanos().add(System.nanoTime() - start));
    }

    void writeTo(Exposition page) {
        page.metric("netplanner_http_request_seconds", "summary", "Requests by status, and the time they took.");
        tallies.forEach((status, tally) -> page.sample(
                        "netplanner_http_request_seconds_count",
                        "status=\"" + status + "\"",
                        tally.requests().sum())
                .sample(
                        "netplanner_http_request_seconds_sum",
                        "status=\"" + status + "\"",
                        tally.nanos().sum() / 1e9));
    }
}
