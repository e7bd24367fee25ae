package io.netplanner.server.account;

import io.netplanner.model.account.Action;
import io.netplanner.model.account.AuditEntry;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.internal.AuditRepository;
import io.netplanner.server.account.internal.AuditRow;
import io.netplanner.server.platform.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Adds an entry of what somebody did to their own account, or tried to: signing in, resetting a password.
     *
     * @param isKnown whether it was they, as far as passwords and links tell
     */
    public void recordOwn(UUID userId, boolean isKnown, String action, String detail) {
        entries.add(isKnown ? userId : null, action, "user", userId.toString(), detail);
    }

    /** The entries, newest first, for those who may read them. */
    Page<AuditEntry> list(Caller caller, @Nullable String objectId, PageRequest request) {
        AccessPolicy.require(caller, Action.READ_AUDIT);
        UUID after = request.after();
        long before = after == null ? Long.MAX_VALUE : after.getLeastSignificantBits();
        List<AuditRow> rows = entries.list(objectId, before, request.fetchSize());
        return request.page(rows, () -> entries.count(objectId), AuditRow::key, AuditRow::toEntry);
    }
}
