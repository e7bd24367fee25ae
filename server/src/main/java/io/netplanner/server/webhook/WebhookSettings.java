package io.netplanner.server.webhook;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How webhooks are called.
 *
 * @param allowedHosts names or addresses, separated by commas, that may be called although they are within the
 *     operator's own network, and without TLS
 * @param poll pause between looks for messages to be sent
 * @param timeout how long a receiver may take to answer
 * @param attempts how often a message is tried before it is given up
 * @param retry pause after the first failure; each further one is three times as long
 */
@ConfigurationProperties("netplanner.webhooks")
public record WebhookSettings(
        Optional<String> allowedHosts,
        @Bindable(defaultValue = "1s") Duration poll,
        @Bindable(defaultValue = "10s") Duration timeout,
        @Bindable(defaultValue = "8") int attempts,
        @Bindable(defaultValue = "10s") Duration retry) {

    /** In lower case, without blanks. */
    public List<String> hosts() {
        return Arrays.stream(allowedHosts.orElse("").toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(host -> !host.isBlank())
                .toList();
    }
}
