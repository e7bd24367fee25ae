package io.netplanner.server.account.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what proves nothing any more: expired tokens and links, sessions without tokens, old failures. */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
public class AccountSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSweep.class);

    private final RefreshTokenRepository tokens;
    private final AccountLinkRepository links;

    AccountSweep(RefreshTokenRepository tokens, AccountLinkRepository links) {
        this.tokens = tokens;
        this.links = links;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @Transactional
    public void sweep() {
        long expired = tokens.removeAllExpired();
        long sessions = tokens.removeEndedSessions();
        long unused = links.removeExpired();
        tokens.removeOldFailures();
        LOG.debug("Swept {} tokens, {} sessions, {} links", expired, sessions, unused);
    }
}
