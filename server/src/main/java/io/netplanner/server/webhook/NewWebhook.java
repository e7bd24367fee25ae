package io.netplanner.server.webhook;

/**
 * A webhook as it is told to whoever made it.
 *
 * @param secret signs every message; told now and never again
 */
public record NewWebhook(Webhook webhook, String secret) {

    @Override
    public String toString() {
        return webhook.toString();
    }
}
