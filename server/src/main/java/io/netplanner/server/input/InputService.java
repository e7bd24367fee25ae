package io.netplanner.server.input;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.account.AccessPolicy;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.internal.ContentRow;
import io.netplanner.server.input.internal.InputRepository;
import io.netplanner.server.input.internal.InputRow;
import io.netplanner.server.input.internal.VersionRow;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Inputs with a history. Versions are immutable, numbered from 1 without reuse; an edit names the version it is based
 * on and is refused when that is no longer the newest.
 *
 * <p>Does not judge content: it arrives checked.
 */
@Singleton
public class InputService {

    private final InputRepository inputs;
    private final AuditLog audit;

    InputService(InputRepository inputs, AuditLog audit) {
        this.inputs = inputs;
        this.audit = audit;
    }

    /** The caller's inputs of a kind and those shared with them, newest first; or the deleted ones among them. */
    public Page<VersionedInput> list(Caller caller, InputKind kind, boolean deleted, PageRequest request) {
        List<InputRow> rows = inputs.list(caller.id(), kind, deleted, request.after(), request.fetchSize());
        return request.page(rows, () -> inputs.count(caller.id(), kind, deleted), InputRow::id, InputRow::toInput);
    }

    public VersionedInput get(Caller caller, InputKind kind, UUID id) {
        return require(caller, Action.READ, kind, id).toInput();
    }

    /** The history of an input, newest version first; or the deleted versions of it. */
    public Page<InputVersion> versions(Caller caller, InputKind kind, UUID id, boolean deleted, PageRequest request) {
        require(caller, Action.READ, kind, id);
        int before = request.after() == null ? Integer.MAX_VALUE : VersionKey.version(request.after());
        List<VersionRow> rows = inputs.versions(id, deleted, before, request.fetchSize());
        return request.page(
                rows,
                () -> inputs.countVersions(id, deleted),
                row -> VersionKey.of(row.version()),
                VersionRow::toVersion);
    }

    /** One version with its content as stored; the newest where {@code version} is absent. */
    public InputContent<RawJson> read(Caller caller, InputKind kind, UUID id, Optional<Integer> version) {
        InputRow input = require(caller, Action.READ, kind, id);
        VersionRef ref = new VersionRef(id, version.orElse(input.latestVersion()));
        requireInSight(kind, ref);
        return stored(kind, ref);
    }

    /** The content of a version that a project or a run refers to, whoever asks: access was decided there. */
    public RawJson content(InputKind kind, VersionRef ref) {
        return stored(kind, ref).content();
    }

    /** Refuses with 404 unless the caller may read that version. */
    public void requireReadable(Caller caller, InputKind kind, VersionRef ref) {
        InputRow input = require(caller, Action.READ, kind, ref.id());
        if (ref.version() < 1 || ref.version() > input.latestVersion()) {
            throw noVersion(kind, ref);
        }
        requireInSight(kind, ref);
    }

    /** Refuses unless the caller may add versions, before anything they sent is read. */
    public void requireEditable(Caller caller, InputKind kind, UUID id) {
        require(caller, Action.EDIT, kind, id);
    }

    @Transactional
    public InputContent<RawJson> create(Caller caller, InputKind kind, NewVersion draft) {
        AccessPolicy.require(caller, Action.CREATE_INPUT);
        UUID id = Ids.next();
        inputs.insert(id, kind, caller.id(), draft.nameOfNewInput(), caller.name());
        return append(caller, kind, new VersionRef(id, 1), draft);
    }

    /** Adds the version after {@code basedOn}; 412 when there is a newer one already. */
    @Transactional
    public InputContent<RawJson> addVersion(Caller caller, InputKind kind, UUID id, int basedOn, NewVersion draft) {
        require(caller, Action.EDIT, kind, id);
        if (inputs.advance(id, basedOn, draft.name(), caller.name()) == 0) {
            int latest = require(caller, Action.EDIT, kind, id).latestVersion();
            throw EntityTag.stale(kind.label(), basedOn, latest);
        }
        return append(caller, kind, new VersionRef(id, basedOn + 1), draft);
    }

    /** Makes an old version the newest: its content once more, as a version of its own. */
    @Transactional
    public InputContent<RawJson> restore(Caller caller, InputKind kind, UUID id, int basedOn, int version) {
        require(caller, Action.EDIT, kind, id);
        VersionRef ref = new VersionRef(id, version);
        requireInSight(kind, ref);
        InputContent<RawJson> old = stored(kind, ref);
        NewVersion again = new NewVersion(
                null, "", "Version " + version + " restored", old.version().summary(), old.content(), old.warnings());
        return addVersion(caller, kind, id, basedOn, again);
    }

    /** Takes an input out of sight. Projects and runs that refer to its versions keep them. */
    @Transactional
    public void delete(Caller caller, InputKind kind, UUID id) {
        require(caller, Action.DELETE, kind, id);
        inputs.markDeleted(id, true);
        audit.record(caller, "DELETED", kind.label(), id, "");
    }

    /** Brings a deleted input back as it was. One that is not deleted stays as it is. */
    @Transactional
    public VersionedInput undelete(Caller caller, InputKind kind, UUID id) {
        InputRow row =
                inputs.find(id, kind, caller.id()).orElseThrow(() -> RefusedException.notFound(kind.label(), id));
        AccessPolicy.require(caller, Action.DELETE, row.relation(), kind.label(), id);
        inputs.markDeleted(id, false);
        audit.record(caller, "UNDELETED", kind.label(), id, "");
        return get(caller, kind, id);
    }

    private InputContent<RawJson> append(Caller caller, InputKind kind, VersionRef ref, NewVersion draft) {
        inputs.insertVersion(
                ref.id(),
                ref.version(),
                draft.comment(),
                draft.summary(),
                caller.name(),
                draft.content().text(),
                Json.write(draft.warnings()).text());
        audit.record(caller, "STORED", kind.label(), ref.id(), "version " + ref.version());
        return stored(kind, ref);
    }

    private void requireInSight(InputKind kind, VersionRef ref) {
        if (inputs.isVersionDeleted(ref.id(), ref.version())) {
            throw noVersion(kind, ref);
        }
    }

    private static RefusedException noVersion(InputKind kind, VersionRef ref) {
        return RefusedException.notFound("version " + ref.version() + " of " + kind.label(), ref.id());
    }

    InputRow require(Caller caller, Action action, InputKind kind, UUID id) {
        InputRow row = inputs.find(id, kind, caller.id())
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> RefusedException.notFound(kind.label(), id));
        AccessPolicy.require(caller, action, row.relation(), kind.label(), id);
        return row;
    }

    private InputContent<RawJson> stored(InputKind kind, VersionRef ref) {
        ContentRow row = inputs.content(ref.id(), ref.version()).orElseThrow(() -> noVersion(kind, ref));
        List<Issue> warnings = List.of(Json.read(new RawJson(row.warnings()), Issue[].class));
        return new InputContent<>(row.toVersion(), new RawJson(row.content()), warnings);
    }
}
