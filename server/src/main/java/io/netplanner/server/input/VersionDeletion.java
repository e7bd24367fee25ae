package io.netplanner.server.input;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.internal.InputRepository;
import io.netplanner.server.input.internal.InputRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Single versions out of sight and back. Their numbers are not given again, and runs that used one keep it. */
@Singleton
public class VersionDeletion {

    private final InputRepository versions;
    private final InputService inputs;
    private final AuditLog audit;

    VersionDeletion(InputRepository versions, InputService inputs, AuditLog audit) {
        this.versions = versions;
        this.inputs = inputs;
        this.audit = audit;
    }

    /** Refuses the newest version, which edits are based on, and one that a project binds. */
    @Transactional
    public void delete(Caller caller, InputKind kind, UUID id, int version) {
        InputRow input = require(caller, kind, id, version);
        if (version == input.latestVersion()) {
            throw new RefusedException(
                    ErrorCode.CONFLICT,
                    "Version " + version + " is the newest. Restore an older one first, then delete this one.");
        }
        long bindings = versions.countBindings(id, version);
        if (bindings > 0) {
            throw new RefusedException(
                    ErrorCode.CONFLICT,
                    "Version " + version + " is bound by " + bindings
                            + " project(s). Bind another version there first.");
        }
        versions.deleteVersion(id, version);
        audit.record(caller, "DELETED", kind.label(), id, "version " + version);
    }

    /** Brings a deleted version back. One that is not deleted stays as it is. */
    @Transactional
    public void undelete(Caller caller, InputKind kind, UUID id, int version) {
        require(caller, kind, id, version);
        versions.undeleteVersion(id, version);
        audit.record(caller, "UNDELETED", kind.label(), id, "version " + version);
    }

    private InputRow require(Caller caller, InputKind kind, UUID id, int version) {
        InputRow input = inputs.require(caller, Action.DELETE, kind, id);
        if (version < 1 || version > input.latestVersion()) {
            throw RefusedException.notFound("version " + version + " of " + kind.label(), id);
        }
        return input;
    }
}
