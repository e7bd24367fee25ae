package io.netplanner.server.webhook.internal;

import io.netplanner.server.platform.Json;
import io.netplanner.server.run.RunService;
import io.netplanner.server.webhook.WebhookSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to send one message, and the note of what became of it. Thread-safe. */
@Singleton
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int GROWTH = 3;
    private static final int LONGEST_FAILURE = 300;

    private final DeliveryRepository deliveries;
    private final Receivers receivers;
    private final RunService runs;
    private final WebhookSettings settings;
    private final MessagePost post;
    private final Clock clock = Clock.systemUTC();

    Delivery(DeliveryRepository deliveries, Receivers receivers, RunService runs, WebhookSettings settings) {
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.runs = runs;
        this.settings = settings;
        this.post = new MessagePost(settings.timeout());
    }

    void attempt(DueDelivery due) {
        try {
            int status = send(due);
            if (status / 100 == 2) {
                deliveries.delivered(due.id(), status);
            } else {
                failed(due, status, "The receiver answered " + status + ".");
            }
        } catch (ReceiverRefusedException e) {
            failed(due, null, e.getMessage());
        } catch (SocketException e) {
            failed(
                    due,
                    null,
                    "There was no answer within " + settings.timeout().toMillis() + " ms, or no connection: "
                            + e.getMessage());
        } catch (IOException e) {
            failed(due, null, "The receiver cannot be reached: " + e.getMessage());
        }
    }

    private int send(DueDelivery due) throws ReceiverRefusedException, IOException {
        Receiver receiver = receivers.find(due.url());
        Message message = new Message(
                due.id(), due.event(), due.projectId(), due.runId() == null ? null : runs.snapshot(due.runId()));
        byte[] body = Json.write(message).text().getBytes(StandardCharsets.UTF_8);
        return post.send(receiver, headers(due, body), body);
    }

    private Map<String, String> headers(DueDelivery due, byte[] body) {
        return Map.of(
                "User-Agent", "NetPlanner",
                "NetPlanner-Event", due.event(),
                "NetPlanner-Delivery", String.valueOf(due.id()),
                "NetPlanner-Signature",
                        Signature.of(due.secret(), clock.instant().getEpochSecond(), body));
    }

    private void failed(DueDelivery due, @Nullable Integer status, String reason) {
        String failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
        if (due.attempt() >= settings.attempts()) {
            LOG.warn("Webhook message {} is given up after {} attempts: {}", due, due.attempt(), failure);
            deliveries.giveUp(due.id(), status, failure);
        } else {
            double pause = settings.retry().toMillis() / 1000.0 * Math.pow(GROWTH, due.attempt() - 1.0);
            deliveries.tryAgain(due.id(), status, failure, pause);
        }
    }
}
