package io.netplanner.server.run.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.sse.Event;
import io.netplanner.model.run.Run;
import io.netplanner.server.broker.RunChanges;
import io.netplanner.server.run.RunSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Clients of this API server that follow runs. Told of changes by the broker wherever they happen; looks by itself as
 * well, so that a broker that is away delays events and loses none.
 */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
public class RunFollowers {

    private static final Logger LOG = LoggerFactory.getLogger(RunFollowers.class);

    private final RunRepository runs;
    private final Map<UUID, Set<RunFollower>> followers = new ConcurrentHashMap<>();
    private final long keepAliveMs;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("run-followers").factory());

    RunFollowers(RunRepository runs, RunChanges changes, RunSettings settings) {
        this.runs = runs;
        this.keepAliveMs = settings.keepAlive().toMillis();
        changes.listen(this::onChange);
        long pause = settings.followPoll().toMillis();
        reader.scheduleWithFixedDelay(() -> tell(followers.keySet()), pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * The events of a run from now to its end, the present state first.
     *
     * @param isAllowed whether the client may still follow it, asked before each comment
     */
    public Flux<Event<Object>> follow(UUID id, BooleanSupplier isAllowed) {
        return Flux.create(sink -> add(id, new RunFollower(sink, isAllowed), sink));
    }

    private void add(UUID id, RunFollower follower, FluxSink<Event<Object>> sink) {
        followers.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(follower);
        var keepAlive = reader.scheduleWithFixedDelay(
                () -> keepAlive(follower), keepAliveMs, keepAliveMs, TimeUnit.MILLISECONDS);
        sink.onDispose(() -> {
            keepAlive.cancel(false);
            remove(id, follower);
        });
        reader.execute(() -> tell(Set.of(id)));
    }

    private static void keepAlive(RunFollower follower) {
        try {
            follower.keepAlive();
        } catch (RuntimeException e) {
            LOG.debug("A follower is looked at later", e);
        }
    }

    private void remove(UUID id, RunFollower follower) {
        followers.computeIfPresent(id, (key, set) -> {
            set.remove(follower);
            return set.isEmpty() ? null : set;
        });
    }

    private void onChange(UUID id) {
        if (followers.containsKey(id)) {
            reader.execute(() -> tell(Set.of(id)));
        }
    }

    private void tell(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            for (RunRow row : runs.findAll(Set.copyOf(ids))) {
                Run run = row.toRun();
                followers.getOrDefault(run.id(), Set.of()).forEach(follower -> follower.tell(run));
            }
        } catch (RuntimeException e) {
            LOG.debug("Followers are told later", e);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        reader.shutdown();
        reader.awaitTermination(5, TimeUnit.SECONDS);
    }
}
