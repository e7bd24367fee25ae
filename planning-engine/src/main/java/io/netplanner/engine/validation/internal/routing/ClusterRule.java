package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.cluster.Cluster;
import java.util.List;
import java.util.Optional;

/** A request of a cluster stays inside it, whatever fails. */
public final class ClusterRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        routed.lit().forEach(lit -> check(lit, routed, findings));
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            routed.restorationsOf(i).forEach(lit -> check(lit, routed, findings));
        }
    }

    private static void check(LitRoute lit, RoutedCase routed, Findings findings) {
        String name = lit.request().cluster();
        if (name == null) {
            return;
        }
        Optional<Cluster> cluster = routed.findCluster(name);
        List<String> outside = lit.route().nodes().stream()
                .filter(node -> cluster.isEmpty()
                        || !cluster.get().gateways().contains(node)
                                && !cluster.get().subnodes().contains(node))
                .toList();
        if (!outside.isEmpty()) {
            findings.add(
                    "CLUSTER_LEFT",
                    lit.pointer(),
                    "Request %s: nodes %s are outside cluster %s."
                            .formatted(lit.request().id(), outside, name));
        }
    }
}
