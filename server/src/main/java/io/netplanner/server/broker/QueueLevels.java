package io.netplanner.server.broker;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** How full the queues are. */
@Singleton
public final class QueueLevels {

    private final Broker broker;

    QueueLevels(Broker broker) {
        this.broker = broker;
    }

    /**
     * What stands in the queues at this moment.
     *
     * @param waiting bells that no worker has taken
     * @param listeningWorkers workers with a free place
     * @param deadLetters messages that could not be read
     */
    public record Levels(int waiting, int listeningWorkers, int deadLetters) {}

    /** Empty while the broker is away. */
    public Optional<Levels> find() {
        Connection connection = broker.connected().getNow(null);
        if (connection == null || !connection.isOpen()) {
            return Optional.empty();
        }
        try (Channel channel = connection.createChannel()) {
            AMQP.Queue.DeclareOk runs = channel.queueDeclarePassive(Queues.RUNS);
            AMQP.Queue.DeclareOk dead = channel.queueDeclarePassive(Queues.DEAD_LETTERS);
            return Optional.of(new Levels(runs.getMessageCount(), runs.getConsumerCount(), dead.getMessageCount()));
        } catch (IOException | TimeoutException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
