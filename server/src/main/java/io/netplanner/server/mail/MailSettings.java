package io.netplanner.server.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;

/**
 * The mail server.
 *
 * @param host absent or blank where there is none: messages are then written to the log
 * @param user absent where the server asks for none
 * @param encryption {@code starttls}, {@code tls}, or {@code none} for a server on the same machine
 * @param from what messages name as their sender
 */
@ConfigurationProperties("netplanner.mail")
record MailSettings(
        Optional<String> host,
        @Bindable(defaultValue = "587") int port,
        Optional<String> user,
        Optional<String> password,
        @Bindable(defaultValue = "starttls") String encryption,
        @Bindable(defaultValue = "netplanner@localhost") String from) {

    MailSettings {
        user = user.filter(name -> !name.isBlank());
    }

    @Override
    public String toString() {
        return "MailSettings[]";
    }
}
