package io.netplanner.model.traffic;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a traffic matrix must be to be planned. All faults at once, by JSON pointer; readers of other formats translate
 * the pointers to their own places.
 */
public final class TrafficRules {

    /** Most services of one type in one demand: 10,000 of the smallest fill two 10G lines, of the largest a country. */
    public static final int MAX_QUANTITY = 10_000;

    /** Most services in a matrix; a national network has thousands. */
    public static final int MAX_SERVICES = 1_000_000;

    private TrafficRules() {}

    /** @param topology absent when the fit is checked later */
    public static List<Issue> check(TrafficMatrix matrix, @Nullable Topology topology, EquipmentCatalogue catalogue) {
        IssueLog log = new IssueLog();
        if (matrix.demands().isEmpty()) {
            log.error("TRAFFIC_EMPTY", "/demands", "The traffic matrix has no demands. Add at least one.");
        }
        new DemandRules(log, topology == null ? null : names(topology)).check(matrix.demands());
        long services = countServices(matrix);
        if (services > MAX_SERVICES) {
            log.error(
                    "TRAFFIC_TOO_MANY_SERVICES",
                    "/demands",
                    "The matrix has " + services + " services, at most " + MAX_SERVICES + " are planned. Split it.");
        } else {
            new ServiceRules(log, catalogue).check(matrix.demands());
        }
        return log.issues();
    }

    static long countServices(TrafficMatrix matrix) {
        return matrix.demands().stream()
                .flatMap(demand -> demand.services().stream())
                .mapToLong(group -> Math.max(0, group.quantity()))
                .sum();
    }

    private static Set<String> names(Topology topology) {
        return topology.nodes().stream().map(Node::name).collect(Collectors.toSet());
    }
}
