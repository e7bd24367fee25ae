package io.netplanner.server.run;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.netplanner.server.run.internal.RecoveryStep;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every now and then for runs whose worker or whose bell was lost, and sets them going again. */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
public class RunRecovery implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(RunRecovery.class);

    private final RecoveryStep step;
    private final RunSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("run-recovery").factory());

    RunRecovery(RecoveryStep step, RunSettings settings) {
        this.step = step;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        long pause = settings.sweep().toMillis();
        timer.scheduleWithFixedDelay(this::recover, 0, pause, TimeUnit.MILLISECONDS);
    }

    /** Takes the runs of a worker that is known to be dead without waiting for its leases to lapse. */
    public void workerDied(String worker) {
        timer.execute(() -> {
            step.expireLeasesOf(worker);
            recover();
        });
    }

    /** Lets a look that has begun come to its end: an interrupted one breaks its database connection. */
    @PreDestroy
    void close() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void recover() {
        try {
            step.recover();
        } catch (RuntimeException e) {
            LOG.warn("Lost runs were not looked for this time: {}", e.toString());
        }
    }
}
