package io.netplanner.server.account.internal;

import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens that were found valid a moment ago, so that a small request asks neither for the signature nor for the sign-in.
 *
 * <p>Tells nothing while it may be behind the accounts ({@link AccountChanges}). The expiry counts to the millisecond, and
 * every token is examined in full at least once a minute. Thread-safe.
 */
@Singleton
final class RememberedTokens {

    static final Duration MEMORY = Duration.ofMinutes(1);

    private static final int CAPACITY = 2_000;

    private final AccountChanges changes;
    private final Map<String, Known> known = Collections.synchronizedMap(new LeastRecentlyUsed());

    RememberedTokens(AccountChanges changes) {
        this.changes = changes;
    }

    Optional<Authentication> find(String token) {
        Known hit = changes.areKnown() ? known.get(token) : null;
        return hit != null && Instant.now().isBefore(hit.until()) ? Optional.of(hit.bearer()) : Optional.empty();
    }

    /** Forgets the tokens of everybody whose rights have changed; asks the database unless somebody just did. */
    void catchUp() {
        changes.look(people ->
                known.values().removeIf(token -> people.contains(token.bearer().getName())));
    }

    void remember(String token, Authentication bearer, Instant expiry) {
        Instant forgotten = Instant.now().plus(MEMORY);
        known.put(token, new Known(bearer, expiry.isBefore(forgotten) ? expiry : forgotten));
    }

    private record Known(Authentication bearer, Instant until) {}

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > CAPACITY;
        }
    }
}
