package io.netplanner.server.project;

import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project draft that was checked, in the columns that it is stored in. */
record BoundDraft(String name, String description, Bound topology, Bound traffic, Bound clusters, Bound catalogue) {

    static BoundDraft of(ProjectDraft draft) {
        return new BoundDraft(
                draft.name().strip(),
                draft.description() == null ? "" : draft.description(),
                Bound.of(draft.topology()),
                Bound.of(draft.trafficMatrix()),
                Bound.of(draft.clusters()),
                Bound.of(draft.catalogue()));
    }

    /** A bound version in two columns, both empty where none is bound. */
    record Bound(@Nullable UUID id, @Nullable Integer version) {

        static Bound of(@Nullable VersionRef ref) {
            return ref == null ? new Bound(null, null) : new Bound(ref.id(), ref.version());
        }
    }
}
