package io.netplanner.server.broker;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.MessageProperties;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends persistent messages and returns only once the broker has taken responsibility for all of them.
 *
 * <p>One batch at a time; thread-safe.
 */
@Singleton
public final class ConfirmedSender {

    private static final long CONFIRM_LIMIT_MS = 5_000;

    private final Broker broker;
    private final AtomicInteger unroutable = new AtomicInteger();
    private @Nullable Channel channel;

    ConfirmedSender(Broker broker) {
        this.broker = broker;
    }

    /**
     * @throws IOException when the broker is away or has not confirmed; all messages may be sent again
     */
    public synchronized void send(String queue, Collection<String> bodies) throws IOException {
        send(queue, bodies, Map.of());
    }

    public synchronized void send(String queue, Collection<String> bodies, Map<String, Object> headers)
            throws IOException {
        Channel open = openChannel();
        unroutable.set(0);
        AMQP.BasicProperties properties = MessageProperties.PERSISTENT_TEXT_PLAIN
                .builder()
                .headers(headers)
                .build();
        for (String body : bodies) {
            open.basicPublish("", queue, true, properties, body.getBytes(StandardCharsets.UTF_8));
        }
        awaitConfirms(open);
        if (unroutable.get() > 0) {
            throw new IOException("the broker has no queue " + queue);
        }
    }

    private Channel openChannel() throws IOException {
        Connection connection = broker.connected().getNow(null);
        if (connection == null || !connection.isOpen()) {
            throw new IOException("the broker is away");
        }
        if (channel == null || !channel.isOpen()) {
            Channel fresh = connection.createChannel();
            fresh.confirmSelect();
            fresh.addReturnListener(returned -> unroutable.incrementAndGet());
            channel = fresh;
        }
        return channel;
    }

    private void awaitConfirms(Channel open) throws IOException {
        try {
            open.waitForConfirmsOrDie(CONFIRM_LIMIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the broker", e);
        } catch (TimeoutException e) {
            channel = null;
            throw new IOException("the broker did not confirm in time", e);
        }
    }
}
