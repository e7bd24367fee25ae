package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;

/** NetPlanner's own JSON. Unknown keys are kept, with a warning. */
public final class JsonTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return JsonContent.isObject(file);
    }

    @Override
    public Checked<Topology> read(ImportFile file) {
        return DocumentReaders.topology(UnknownKeys.KEEP).read(file.content());
    }
}
