package io.netplanner.desktop.topology;

import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import java.time.Instant;
import java.util.List;

/**
 * Work that is not saved yet, kept on this machine so that no crash loses it.
 *
 * @param base the version it started from
 * @param edits what was done since; empty when it can only be told as a whole
 * @param topology how it stands
 */
record TopologyDraft(VersionRef base, List<TopologyEdit> edits, Topology topology, Instant keptAt) {

    TopologyDraft {
        edits = List.copyOf(edits);
    }
}
