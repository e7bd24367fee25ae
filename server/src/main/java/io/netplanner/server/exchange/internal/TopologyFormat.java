package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;

/** One format that a topology can be read from. Stateless. */
public interface TopologyFormat {

    /** Whether the content, not the name, looks like this format. Cheap: looks at the beginning or the outline. */
    boolean recognises(ImportFile file);

    /** Called only for what {@link #recognises}; still refuses with an issue, never with an exception. */
    Checked<Topology> read(ImportFile file);
}
