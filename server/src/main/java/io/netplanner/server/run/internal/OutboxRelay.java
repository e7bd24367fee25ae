package io.netplanner.server.run.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.netplanner.server.run.RunSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings the bells of the outbox, at once when told and every now and then otherwise. Broker or database away means later,
 * not lost.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxBatch batch;
    private final RunSettings settings;
    private final Semaphore rung = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("outbox-relay").unstarted(this::run);
    private volatile boolean closed;
    private boolean complained;

    OutboxRelay(OutboxBatch batch, RunSettings settings) {
        this.batch = batch;
        this.settings = settings;
    }

    /** To be called after a commit that added to the outbox. Returns at once. */
    public void ring() {
        rung.release();
    }

    void start() {
        thread.start();
    }

    @PreDestroy
    void close() throws InterruptedException {
        closed = true;
        ring();
        thread.join(5_000);
    }

    private void run() {
        while (!closed) {
            try {
                if (rung.tryAcquire(settings.relayPoll().toMillis(), TimeUnit.MILLISECONDS)) {
                    rung.drainPermits();
                }
                if (!closed) {
                    drain();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void drain() {
        try {
            while (batch.sendNext()) {
                complained = false;
            }
        } catch (RuntimeException e) {
            if (!complained && !closed) {
                LOG.warn("Bells wait in the outbox: {}", e.toString());
                complained = true;
            }
        }
    }

    /** The outbox belongs to API servers; a worker that gives a run back leaves its bell to them. */
    @Singleton
    @Requires(property = "netplanner.role", notEquals = "worker")
    record Starter(OutboxRelay relay) implements ApplicationEventListener<ServerStartupEvent> {

        @Override
        public void onApplicationEvent(ServerStartupEvent event) {
            relay.start();
        }
    }
}
