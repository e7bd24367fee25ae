package io.netplanner.server.account;

import io.netplanner.server.account.internal.AuditRepository;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Who did what. Entries are only ever added, in the transaction of what they tell of: neither is there without the
 * other.
 */
@Singleton
public final class AuditLog {

    private final AuditRepository entries;

    AuditLog(AuditRepository entries) {
        this.entries = entries;
    }

    /**
     * Adds an entry.
     *
     * @param action a past participle in upper case, such as {@code CREATED}
     * @param detail what else is worth knowing, such as the version; never a secret
     */
    public void record(Caller actor, String action, String objectType, UUID objectId, String detail) {
        entries.add(actor.id(), action, objectType, objectId.toString(), detail);
    }
}
