package io.netplanner.model.cluster;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Spelling;
import io.netplanner.model.topology.Topology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What clusters must be: named once, with a gateway, and each subnode in one cluster only. */
public final class ClusterRules {

    private final IssueLog log = new IssueLog();
    private final @Nullable Set<String> nodes;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> clusterOfSubnode = new HashMap<>();

    private ClusterRules(@Nullable Topology topology) {
        nodes = topology == null
                ? null
                : topology.nodes().stream().map(Node::name).collect(Collectors.toSet());
    }

    /** @param topology absent when the fit is checked later */
    public static List<Issue> check(Clusters clusters, @Nullable Topology topology) {
        ClusterRules rules = new ClusterRules(topology);
        for (int i = 0; i < clusters.clusters().size(); i++) {
            rules.check(clusters.clusters().get(i), "/clusters/" + i);
        }
        return rules.log.issues();
    }

    private void check(Cluster cluster, String pointer) {
        if (cluster.name().isBlank() || !names.add(cluster.name())) {
            log.error(
                    "CLUSTER_NAME",
                    pointer + "/name",
                    "The cluster name \"" + cluster.name() + "\" is blank or taken. Each cluster has its own.");
        }
        if (cluster.gateways().isEmpty()) {
            log.error(
                    "CLUSTER_NO_GATEWAY",
                    pointer + "/gateways",
                    "Cluster " + cluster.name() + " has no gateway. Name at least one node.");
        }
        for (int i = 0; i < cluster.gateways().size(); i++) {
            checkNode(cluster, cluster.gateways().get(i), pointer + "/gateways/" + i);
        }
        for (int i = 0; i < cluster.subnodes().size(); i++) {
            checkSubnode(cluster, cluster.subnodes().get(i), pointer + "/subnodes/" + i);
        }
    }

    private void checkSubnode(Cluster cluster, String node, String pointer) {
        checkNode(cluster, node, pointer);
        String other = clusterOfSubnode.putIfAbsent(node, cluster.name());
        if (other != null || cluster.gateways().contains(node)) {
            String role = other == null ? "its gateway as well" : "in cluster " + other + " already";
            log.error(
                    "CLUSTER_SUBNODE",
                    pointer,
                    "Cluster " + cluster.name() + ": subnode " + node + " is " + role + ". Leave it in one place.");
        }
    }

    private void checkNode(Cluster cluster, String node, String pointer) {
        if (nodes != null && !nodes.contains(node)) {
            log.error(
                    "CLUSTER_UNKNOWN_NODE",
                    pointer,
                    "Cluster " + cluster.name() + ": \"" + node + "\" is not in the topology. "
                            + Spelling.hint(node, nodes));
        }
    }
}
