package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.TopologyFormat;
import java.util.Optional;

/** The topology in another tool's file: SNDlib, Net2Plan, GraphML, GeoJSON. */
public final class ForeignTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return ForeignReaders.know(file);
    }

    @Override
    public Checked<Topology> read(ImportFile file) {
        PlaceLog log = new PlaceLog();
        Optional<Topology> topology = ForeignReaders.find(file)
                .flatMap(reader -> reader.read(file, log))
                .map(network -> new TopologyOfForeign(network, log).build());
        topology.ifPresent(read -> log.addRuleFindings(TopologyRules.check(read)));
        return Checked.of(topology.orElse(null), log.issues());
    }
}
