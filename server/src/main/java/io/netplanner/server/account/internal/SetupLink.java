package io.netplanner.server.account.internal;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.netplanner.server.account.FirstUserSetup;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the one-time set-up link in the log while there is no user, or lets the operator's own token be used. */
@Singleton
final class SetupLink implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);

    private final FirstUserSetup setup;
    private final SecuritySettings settings;

    SetupLink(FirstUserSetup setup, SecuritySettings settings) {
        this.setup = setup;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!setup.isRequired()) {
            return;
        }
        settings.setupToken()
                .filter(token -> !token.isBlank())
                .ifPresentOrElse(
                        setup::acceptToken,
                        () -> LOG.info("There is no user yet. Make the first at /setup?token={}", setup.issueToken()));
    }
}
