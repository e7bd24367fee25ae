package io.netplanner.model.traffic;

import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.topology.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a demand's id and ends. */
final class DemandRules {

    private final IssueLog log;
    private final @Nullable Set<String> nodes;
    private final Set<String> ids = new HashSet<>();

    DemandRules(IssueLog log, @Nullable Set<String> nodes) {
        this.log = log;
        this.nodes = nodes;
    }

    void check(List<Demand> demands) {
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            String pointer = "/demands/" + i;
            checkId(demand, pointer + "/id");
            checkEnd(demand, demand.source(), pointer + "/source");
            checkEnd(demand, demand.destination(), pointer + "/destination");
            checkLoop(demand, pointer + "/destination");
        }
    }

    private void checkId(Demand demand, String pointer) {
        if (demand.id().isBlank()) {
            log.error(
                    "TRAFFIC_BLANK_DEMAND_ID",
                    pointer,
                    "The demand " + demand.source() + "-" + demand.destination() + " has no id. Give it its own.");
        } else if (!ids.add(demand.id())) {
            log.error(
                    "TRAFFIC_DUPLICATE_DEMAND_ID",
                    pointer,
                    "Demand " + demand.id() + " is listed twice. Number the demands afresh.");
        }
    }

    private void checkEnd(Demand demand, String node, String pointer) {
        if (node.isBlank()) {
            log.error("TRAFFIC_BLANK_END", pointer, "Demand " + demand.id() + " lacks an end node. Name it.");
        } else if (nodes != null && !nodes.contains(node)) {
            log.error(
                    "TRAFFIC_UNKNOWN_NODE",
                    pointer,
                    "Demand " + demand.id() + " ends at \"" + node + "\", which is not in the topology. "
                            + Spelling.hint(node, nodes));
        }
    }

    private void checkLoop(Demand demand, String pointer) {
        if (!demand.source().isBlank() && demand.source().equals(demand.destination())) {
            log.error(
                    "TRAFFIC_EQUAL_ENDS",
                    pointer,
                    "Demand " + demand.id() + " starts and ends at " + demand.source() + ". Name the other end.");
        }
    }
}
