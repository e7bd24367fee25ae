package io.netplanner.server.planning;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import io.netplanner.server.broker.Broker;
import io.netplanner.server.broker.ConfirmedSender;
import io.netplanner.server.broker.Queues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for bells while this worker has a free slot, and not longer, so that waiting runs go to whoever is free.
 *
 * <p>A bell tells that a run waits, not which is next. It is acknowledged as soon as one is claimed. Everything happens on one thread of its own.
 */
final class BellConsumer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BellConsumer.class);
    private static final long CLOSE_LIMIT_MS = 2_000;

    private final ConfirmedSender sender;
    private final BooleanSupplier claimNext;
    private final WorkerSettings settings;
    private final ScheduledExecutorService thread = thread();
    private @Nullable Channel channel;
    private @Nullable String consumerTag;
    private int freeSlots;

    /**
     * @param claimNext takes the run whose turn it is and starts it; false when none may be taken up; throws when the
     *     database is away
     */
    BellConsumer(Broker broker, ConfirmedSender sender, WorkerSettings settings, BooleanSupplier claimNext) {
        this.sender = sender;
        this.settings = settings;
        this.claimNext = claimNext;
        this.freeSlots = settings.slots();
        broker.connected().thenAcceptAsync(this::open, thread);
    }

    /** To be called whenever a claimed run has ended. */
    void slotFreed() {
        thread.execute(() -> {
            freeSlots++;
            takeNext();
        });
    }

    /** Nothing is claimed any more; a bell that was not acknowledged goes back to the queue at once. */
    @Override
    public void close() throws InterruptedException {
        thread.execute(this::closeChannel);
        thread.shutdown();
        if (!thread.awaitTermination(CLOSE_LIMIT_MS, TimeUnit.MILLISECONDS)) {
            thread.shutdownNow();
        }
    }

    private void closeChannel() {
        try {
            if (channel != null) {
                channel.abort();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("The channel was gone already", e);
        }
    }

    /** The broker delivers until it has heard that nobody listens: what comes after the end is dropped without a word. */
    private static ScheduledExecutorService thread() {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("bells").factory(), new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }

    private void open(Connection connection) {
        try {
            Channel opened = connection.createChannel();
            opened.basicQos(1);
            channel = opened;
            listen();
        } catch (IOException | RuntimeException e) {
            later("open a channel", () -> open(connection), e);
        }
    }

    private void listen() {
        if (channel == null || consumerTag != null || freeSlots == 0) {
            return;
        }
        try {
            consumerTag = channel.basicConsume(
                    Queues.RUNS,
                    false,
                    (tag, delivery) -> thread.execute(() -> take(delivery)),
                    tag -> thread.execute(this::listenAgain));
        } catch (IOException | RuntimeException e) {
            later("listen to the queue", this::listen, e);
        }
    }

    /** A run may wait that nobody rings for any more: a limit held it back, which the ended run had used up. */
    private void takeNext() {
        try {
            if (freeSlots > 0 && claimNext.getAsBoolean()) {
                freeSlots--;
                stopListeningWhenFull();
            }
            listen();
        } catch (RuntimeException e) {
            later("look for a waiting run", this::takeNext, e);
        }
    }

    /** The broker itself ended the subscription, for instance because the queue moved. */
    private void listenAgain() {
        consumerTag = null;
        listen();
    }

    private void take(Delivery delivery) {
        String body = new String(delivery.getBody(), StandardCharsets.UTF_8);
        try {
            if (!isRunId(body)) {
                sender.send(Queues.DEAD_LETTERS, List.of(body), Map.of("reason", "not the id of a run"));
                LOG.error("A message that is not the id of a run was put into {}", Queues.DEAD_LETTERS);
            } else if (claimNext.getAsBoolean()) {
                freeSlots--;
                stopListeningWhenFull();
            }
            acknowledge(delivery);
        } catch (IOException | RuntimeException e) {
            later("take a bell", () -> take(delivery), e);
        }
    }

    /** Before the acknowledgement: after it the broker would send the next bell to a worker that cannot take it. */
    private void stopListeningWhenFull() {
        String tag = consumerTag;
        if (freeSlots > 0 || tag == null || channel == null) {
            return;
        }
        consumerTag = null;
        try {
            channel.basicCancel(tag);
        } catch (IOException | RuntimeException e) {
            LOG.debug("The subscription was gone already", e);
        }
    }

    /** An acknowledgement that does not arrive makes the broker deliver again, which the claim finds out. */
    private void acknowledge(Delivery delivery) {
        try {
            if (channel != null) {
                channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("A bell was not acknowledged", e);
        }
    }

    private void later(String what, Runnable action, Exception cause) {
        LOG.warn("Cannot {} now, trying again: {}", what, cause.toString());
        thread.schedule(action, settings.retry().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean isRunId(String body) {
        try {
            UUID.fromString(body);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
