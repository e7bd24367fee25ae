package io.netplanner.server.broker;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Where the broker is.
 *
 * @param uri {@code amqp://user:password@host:port/virtual-host}, or {@code amqps}
 * @param retry pause between attempts to connect while it is away
 */
@ConfigurationProperties("netplanner.broker")
public record BrokerSettings(
        String uri, @Bindable(defaultValue = "1s") Duration retry) {

    @Override
    public String toString() {
        return "BrokerSettings[]";
    }
}
