package io.netplanner.model.grooming.draft;

import io.netplanner.model.grooming.GroomingParameters;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored draft without its content.
 *
 * @param parameters by which it is completed, and whose threshold it is held to
 * @param version of the newest content, the value of the {@code ETag}
 */
public record GroomingDraftHead(
        UUID id,
        UUID projectId,
        String name,
        GroomingParameters parameters,
        int version,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    public GroomingDraftHead withVersion(int other) {
        return new GroomingDraftHead(id, projectId, name, parameters, other, createdAt, updatedAt, updatedBy);
    }
}
