package io.netplanner.server.account;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.account.internal.AuditRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Removes old entries of the audit log, and says so in the log itself. */
@Singleton
public class AuditRetention {

    private final AuditRepository entries;

    AuditRetention(AuditRepository entries) {
        this.entries = entries;
    }

    /** Removes the entries that are too old or too many; how many these were. */
    @Transactional
    public long remove(Optional<Duration> age, Optional<Long> most) {
        if (age.isEmpty() && most.isEmpty()) {
            return 0;
        }
        entries.allowRemoval();
        long removed = entries.removeOld(
                age.map(duration -> duration.toMillis() / 1000.0).orElse(null), most.orElse(null));
        if (removed > 0) {
            entries.add(null, "REMOVED", "audit", "audit", removed + " entries that were kept long enough");
        }
        return removed;
    }
}
