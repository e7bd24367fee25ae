package io.netplanner.server.webhook.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.netplanner.server.webhook.WebhookSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the messages whose time has come, several at once, so that one slow receiver does not hold up the others. API
 * servers share the work; a message is sent at least once.
 */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
class WebhookRelay implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRelay.class);

    private final DueDeliveries due;
    private final Delivery delivery;
    private final WebhookSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhooks").factory());

    WebhookRelay(DueDeliveries due, Delivery delivery, WebhookSettings settings) {
        this.due = due;
        this.delivery = delivery;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        long pause = settings.poll().toMillis();
        timer.scheduleWithFixedDelay(this::relay, pause, pause, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void relay() {
        try {
            List<DueDelivery> batch = due.take();
            while (!batch.isEmpty()) {
                send(batch);
                batch = timer.isShutdown() ? List.of() : due.take();
            }
        } catch (RuntimeException e) {
            LOG.warn("Messages to webhooks wait: {}", e.toString());
        }
    }

    private void send(List<DueDelivery> batch) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            batch.forEach(message -> senders.execute(() -> attempt(message)));
        } // waits for all of them
    }

    /** What could not be noted is tried again when its time of grace is over. */
    private void attempt(DueDelivery message) {
        try {
            delivery.attempt(message);
        } catch (RuntimeException e) {
            LOG.warn("What became of the webhook message {} is not known: {}", message, e.toString());
        }
    }
}
