package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two link-disjoint or node-disjoint routes join the ends of a lightpath, by two augmenting walks.
 *
 * <p>For shared risks only pairs of routes that cross no risk group at all count: whether another exists is NP-complete.
 * Where the reach is asked in light nothing is certain, since a link that joins the two may be one that no light crosses.
 */
final class PairExistence {
    private static final String IN = "in ";
    private static final String OUT = "out ";

    private final RoutedCase routed;
    private final LightpathRequest asked;
    private final Protection protection;
    private final Map<String, Set<String>> residual = new HashMap<>();
    private final Map<String, Integer> capacity = new HashMap<>();

    PairExistence(RoutedCase routed, Lightpath lightpath, Protection protection) {
        this.routed = routed;
        this.protection = protection;
        asked = routed.findRequest(lightpath.requestId()).orElseThrow();
        List<String> names = new ArrayList<>();
        for (Link link : routed.links()) {
            if (mayBeCrossed(link)) {
                join(link.source(), link.destination());
                if (link.direction() == Direction.BIDIRECTIONAL) {
                    join(link.destination(), link.source());
                }
                names.addAll(List.of(link.source(), link.destination()));
            }
        }
        int through = protection == Protection.LINK_DISJOINT ? 2 : 1;
        names.forEach(name -> edge(IN + name, OUT + name, through));
    }

    boolean isCertain() {
        return routed.parameters().gsnrReach() == null && augment() && augment();
    }

    private boolean mayBeCrossed(Link link) {
        Double reach = routed.parameters().reachKm();
        boolean within = reach == null || link.lengthKm() <= reach;
        boolean rightWay = link.direction() == Direction.BIDIRECTIONAL || asked.direction() == Direction.UNIDIRECTIONAL;
        boolean free =
                protection != Protection.SRLG_DISJOINT || link.riskGroups().isEmpty();
        return within && rightWay && free && isInside(link.source()) && isInside(link.destination());
    }

    private boolean isInside(String node) {
        String cluster = asked.cluster();
        return cluster == null
                || routed.findCluster(cluster)
                        .map(c -> c.gateways().contains(node) || c.subnodes().contains(node))
                        .orElse(false);
    }

    /** Parallel links add up. */
    private void join(String from, String to) {
        edge(OUT + from, IN + to, capacity.getOrDefault(OUT + from + IN + to, 0) + 1);
    }

    private void edge(String from, String to, int units) {
        capacity.put(from + to, units);
        residual.computeIfAbsent(from, v -> new HashSet<>()).add(to);
        residual.computeIfAbsent(to, v -> new HashSet<>()).add(from);
    }

    private boolean augment() {
        String start = OUT + asked.source();
        String goal = IN + asked.destination();
        Map<String, @Nullable String> parent = new HashMap<>();
        parent.put(start, null);
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && !parent.containsKey(goal)) {
            String at = queue.remove();
            for (String next : residual.getOrDefault(at, Set.of())) {
                if (!parent.containsKey(next) && capacity.getOrDefault(at + next, 0) > 0) {
                    parent.put(next, at);
                    queue.add(next);
                }
            }
        }
        for (String at = goal; parent.get(at) != null; at = parent.get(at)) {
            capacity.merge(parent.get(at) + at, -1, Integer::sum);
            capacity.merge(at + parent.get(at), 1, Integer::sum);
        }
        return parent.containsKey(goal);
    }
}
