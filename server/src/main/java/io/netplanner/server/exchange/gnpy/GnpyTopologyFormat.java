package io.netplanner.server.exchange.gnpy;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.TopologyFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * GNPy's topologies as networks to be planned: ROADMs become nodes, the fibres between two of them a link with its spans.
 * The file as it came stays in the topology, so that nothing of it is lost when it is written for GNPy again.
 */
public final class GnpyTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        Checked<GnpyDocument> read = GnpyDocument.recognises(file)
                ? GnpyDocument.read(file)
                : Checked.failed(Issue.error("FORMAT_UNKNOWN", "", ""));
        return read.findValue()
                .filter(document -> document.kind() == GnpyKind.TOPOLOGY)
                .isPresent();
    }

    @Override
    public Checked<Topology> read(ImportFile file) {
        Checked<GnpyDocument> document = GnpyDocument.read(file);
        if (document.hasErrors()) {
            return Checked.of(null, document.issues());
        }
        List<Issue> issues = new ArrayList<>();
        Topology topology = new PlannedTopology(document.get(), issues).topology(file.stem());
        issues.addAll(TopologyRules.check(topology));
        return Checked.of(topology, issues);
    }
}
