package io.netplanner.server.account.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator says about accounts.
 *
 * @param allowedDomains those whose addresses may sign up, separated by commas; nobody where there is none
 * @param publicUrl what people reach the web frontend at; links in messages begin with it
 * @param linkLife how long a link in a message works
 */
@ConfigurationProperties("netplanner.accounts")
public record AccountSettings(
        Optional<String> allowedDomains,
        @Bindable(defaultValue = "http://localhost:8080") String publicUrl,
        @Bindable(defaultValue = "24h") Duration linkLife) {

    /** In lower case, without blanks. */
    public List<String> domains() {
        return Arrays.stream(allowedDomains.orElse("").toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(domain -> !domain.isBlank())
                .toList();
    }
}
