package io.netplanner.server.draft.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import java.time.Instant;
import java.util.UUID;

/** A draft as stored, without its content. */
@Introspected
public record DraftRow(
        UUID id,
        UUID projectId,
        String name,
        String parameters,
        int latestVersion,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    public GroomingDraftHead toHead() {
        return new GroomingDraftHead(
                id,
                projectId,
                name,
                Json.read(new RawJson(parameters), GroomingParameters.class),
                latestVersion,
                createdAt,
                updatedAt,
                updatedBy);
    }
}
