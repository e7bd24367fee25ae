package io.netplanner.server.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Looks at the messages that could not be read, and leaves them where they are. */
@Singleton
public final class DeadLetters {

    private static final int MAX_TEXT = 1_000;

    private final Broker broker;

    DeadLetters(Broker broker) {
        this.broker = broker;
    }

    /** @param text its beginning, as it came */
    public record Letter(String text, String reason) {}

    /** The oldest ones; empty while the broker is away. */
    public Optional<List<Letter>> find(int limit) {
        Connection connection = broker.connected().getNow(null);
        if (connection == null || !connection.isOpen()) {
            return Optional.empty();
        }
        // Nothing is acknowledged: with the channel's end all of them are back in the queue.
        try (Channel channel = connection.createChannel()) {
            List<Letter> letters = new ArrayList<>();
            GetResponse next = channel.basicGet(Queues.DEAD_LETTERS, false);
            while (next != null && letters.size() < limit) {
                letters.add(letter(next));
                next = channel.basicGet(Queues.DEAD_LETTERS, false);
            }
            return Optional.of(letters);
        } catch (IOException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private static Letter letter(GetResponse message) {
        String text = new String(message.getBody(), StandardCharsets.UTF_8);
        Map<String, Object> headers = message.getProps().getHeaders();
        Object reason = headers == null ? null : headers.get("reason");
        return new Letter(
                text.substring(0, Math.min(MAX_TEXT, text.length())), reason == null ? "" : reason.toString());
    }
}
