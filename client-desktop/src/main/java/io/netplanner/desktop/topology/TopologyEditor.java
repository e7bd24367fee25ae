package io.netplanner.desktop.topology;

import io.netplanner.desktop.input.AbstractInputEditor;
import io.netplanner.model.topology.Topology;

/** The open topology with the planner's edits. FX thread only. */
public final class TopologyEditor extends AbstractInputEditor<Topology, TopologyEdit> {

    public TopologyEditor() {
        super(Topologies.NONE);
    }
}
