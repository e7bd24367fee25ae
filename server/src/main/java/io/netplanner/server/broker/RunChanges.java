package io.netplanner.server.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every API server that a run has changed, wherever it changed.
 *
 * <p>Best effort: while the broker is away nothing is told, and listeners look at the database by themselves.
 */
@Singleton
public final class RunChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RunChanges.class);

    private final Broker broker;
    private @Nullable Channel channel;

    RunChanges(Broker broker) {
        this.broker = broker;
    }

    public synchronized void announce(UUID runId) {
        Connection connection = broker.connected().getNow(null);
        if (connection == null || !connection.isOpen()) {
            return;
        }
        try {
            if (channel == null || !channel.isOpen()) {
                channel = connection.createChannel();
            }
            channel.basicPublish(Queues.RUN_CHANGES, "", null, runId.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            LOG.debug("A change of run {} was not announced", runId, e);
        }
    }

    /** Calls the listener with the id of each run that changes, from the first connection on. */
    public void listen(Consumer<UUID> listener) {
        broker.connected().thenAccept(connection -> subscribe(connection, listener));
    }

    private static void subscribe(Connection connection, Consumer<UUID> listener) {
        try {
            Channel channel = connection.createChannel();
            // Named by us and not by the broker: the embedded one gives a new name on recovery and loses the binding.
            String queue = Queues.RUN_CHANGES + "." + UUID.randomUUID();
            channel.queueDeclare(queue, false, true, true, null);
            channel.queueBind(queue, Queues.RUN_CHANGES, "");
            channel.basicConsume(
                    queue,
                    true,
                    (tag, message) ->
                            listener.accept(UUID.fromString(new String(message.getBody(), StandardCharsets.UTF_8))),
                    tag -> LOG.warn("The broker cancelled the subscription to run changes"));
        } catch (IOException e) {
            LOG.error("Run changes cannot be listened to; clients are told with delay", e);
        }
    }
}
