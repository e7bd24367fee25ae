package io.netplanner.server.draft.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.grooming.draft.GroomingDraftVersion;
import java.time.Instant;

/** A version of a draft as stored, without its content. */
@Introspected
public record DraftVersionRow(int version, String author, Instant createdAt) {

    GroomingDraftVersion toVersion() {
        return new GroomingDraftVersion(version, author, createdAt);
    }
}
