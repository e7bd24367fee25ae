package io.netplanner.model.topology;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import java.util.List;

/**
 * What a topology must be to be planned on. All faults at once, by JSON pointer; readers of other formats translate
 * the pointers to their own places.
 *
 * <p>Does not ask whether fibre types are in a catalogue.
 */
public final class TopologyRules {

    private TopologyRules() {}

    public static List<Issue> check(Topology topology) {
        IssueLog log = new IssueLog();
        if (topology.nodes().isEmpty()) {
            log.error("TOPOLOGY_EMPTY", "/nodes", "The topology has no nodes. Add at least one.");
        }
        new NodeRules(log).check(topology.nodes());
        new LinkRules(log, topology).check();
        if (!log.hasErrors()) {
            new ConnectivityRules(log, topology).check();
        }
        return log.issues();
    }
}
