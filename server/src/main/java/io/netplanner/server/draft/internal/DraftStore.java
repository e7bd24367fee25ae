package io.netplanner.server.draft.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.model.grooming.draft.GroomingDraftVersion;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.VersionKey;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Writes and reads drafts. Decides no access: whoever asks has settled that. */
@Singleton
public class DraftStore {

    private static final String WHAT = "grooming draft";

    private final DraftRepository drafts;

    DraftStore(DraftRepository drafts) {
        this.drafts = drafts;
    }

    public Page<GroomingDraftHead> list(UUID projectId, PageRequest request) {
        return request.page(
                drafts.list(projectId, request.after(), request.fetchSize()),
                () -> drafts.count(projectId),
                DraftRow::id,
                DraftRow::toHead);
    }

    public Optional<GroomingDraftHead> find(UUID id) {
        return drafts.find(id).map(DraftRow::toHead);
    }

    public GroomingDraftHead head(UUID id) {
        return find(id).orElseThrow(() -> RefusedException.notFound(WHAT, id));
    }

    public GroomingDraft content(UUID id, int version) {
        return drafts.content(id, version)
                .map(content -> Json.read(new RawJson(content), GroomingDraft.class))
                .orElseThrow(() -> RefusedException.notFound("version " + version + " of " + WHAT, id));
    }

    /** The history of a draft, newest version first. */
    public Page<GroomingDraftVersion> versions(UUID id, PageRequest request) {
        int before = request.after() == null ? Integer.MAX_VALUE : VersionKey.version(request.after());
        return request.page(
                drafts.versions(id, before, request.fetchSize()),
                () -> drafts.countVersions(id),
                row -> VersionKey.of(row.version()),
                DraftVersionRow::toVersion);
    }

    @Transactional
    public UUID create(Caller caller, UUID projectId, String name, GroomingParameters parameters, GroomingDraft draft) {
        UUID id = Ids.next();
        drafts.insert(id, projectId, name, Json.write(parameters).text(), caller.name());
        drafts.insertVersion(id, 1, caller.name(), Json.write(draft).text());
        return id;
    }

    /** Adds the version after {@code basedOn}; 412 when there is a newer one already. */
    @Transactional
    public void add(Caller caller, UUID id, int basedOn, GroomingDraft draft) {
        if (drafts.advance(id, basedOn, caller.name()) == 0) {
            throw EntityTag.stale(WHAT, basedOn, head(id).version());
        }
        drafts.insertVersion(id, basedOn + 1, caller.name(), Json.write(draft).text());
    }

    /** Refuses with 412 what is based on any version but the newest, before anything is made of it. */
    public void requireNewest(UUID id, int basedOn) {
        int newest = head(id).version();
        if (newest != basedOn) {
            throw EntityTag.stale(WHAT, basedOn, newest);
        }
    }

    public void delete(UUID id) {
        drafts.softDelete(id);
    }
}
