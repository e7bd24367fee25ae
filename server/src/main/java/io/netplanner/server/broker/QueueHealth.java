package io.netplanner.server.broker;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What {@code /health} says of the queue. A broker that is away does not make a server unfit: it goes on accepting runs,
 * which are dispatched later.
 */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
final class QueueHealth implements HealthIndicator {

    private final QueueLevels levels;

    QueueHealth(QueueLevels levels) {
        this.levels = levels;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::look).subscribeOn(Schedulers.boundedElastic());
    }

    private HealthResult look() {
        Map<String, Object> details = levels.find()
                .map(found -> Map.<String, Object>of(
                        "broker", "connected",
                        "waiting", found.waiting(),
                        "listeningWorkers", found.listeningWorkers(),
                        "deadLetters", found.deadLetters()))
                .orElse(Map.of("broker", "away"));
        return HealthResult.builder("queue", HealthStatus.UP).details(details).build();
    }
}
