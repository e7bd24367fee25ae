package io.netplanner.server.draft;

import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.draft.internal.DraftStore;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Drafts for those that compute with them. Decides no access: whoever has a reference was allowed to have it. */
@Singleton
public class StoredDrafts {

    private final DraftStore store;

    StoredDrafts(DraftStore store) {
        this.store = store;
    }

    public Optional<GroomingDraftHead> find(UUID id) {
        return store.find(id);
    }

    public GroomingDraft content(VersionRef ref) {
        return store.content(ref.id(), ref.version());
    }
}
