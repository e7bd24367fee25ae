package io.netplanner.server.project;

import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project draft that was checked, in the columns that it is stored in. */
record BoundDraft(
        String name,
        String description,
        @Nullable UUID topologyId,
        @Nullable Integer topologyVersion,
        @Nullable UUID trafficId,
        @Nullable Integer trafficVersion) {

    static BoundDraft of(ProjectDraft draft) {
        VersionRef topology = draft.topology();
        VersionRef traffic = draft.trafficMatrix();
        return new BoundDraft(
                draft.name().strip(),
                draft.description() == null ? "" : draft.description(),
                topology == null ? null : topology.id(),
                topology == null ? null : topology.version(),
                traffic == null ? null : traffic.id(),
                traffic == null ? null : traffic.version());
    }
}
