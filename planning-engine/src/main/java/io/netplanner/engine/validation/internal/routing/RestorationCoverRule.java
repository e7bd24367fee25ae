package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where restoration is asked, every failure of a link on the working or protection route has a route; with
 * {@code AdvJointSame} every pair of failures has, too, as long as the network holds together. Where the reach is asked in
 * light, it does by links that light is known to cross.
 */
public final class RestorationCoverRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            Restorable lightpath = routed.restorables().get(i);
            if (lightpath.request().restoration() != Restoration.NONE) {
                check(lightpath, "/lightpaths/" + i + "/restorations", routed, findings);
            }
        }
    }

    private static void check(Restorable lightpath, String pointer, RoutedCase routed, Findings findings) {
        for (String first : lightpath.links()) {
            require(Set.of(first), false, lightpath, pointer, routed, findings);
            if (lightpath.request().restoration() == Restoration.ADV_JOINT_SAME) {
                for (Link second : routed.links()) {
                    if (!second.id().equals(first)) {
                        require(Set.of(first, second.id()), true, lightpath, pointer, routed, findings);
                    }
                }
            }
        }
    }

    private static void require(
            Set<String> failed,
            boolean onlyIfConnected,
            Restorable lightpath,
            String pointer,
            RoutedCase routed,
            Findings findings) {
        LightpathRequest request = lightpath.request();
        if (lightpath.findRoute(failed).isPresent()) {
            return;
        }
        if (!onlyIfConnected || isConnected(request, usable(lightpath, failed, routed))) {
            findings.add(
                    "RESTORATION_MISSING",
                    pointer,
                    "Request %s asks %s and has no route for a failure of %s."
                            .formatted(request.id(), request.restoration().text(), failed));
        }
    }

    private static List<Link> usable(Restorable lightpath, Set<String> failed, RoutedCase routed) {
        Double reach = routed.parameters().reachKm();
        boolean anyLight = routed.parameters().gsnrReach() == null;
        Set<String> crossed = lightpath.crossed();
        return routed.links().stream()
                .filter(link -> !failed.contains(link.id()))
                .filter(link -> reach == null || link.lengthKm() <= reach)
                .filter(link -> anyLight || crossed.contains(link.id()))
                .filter(link -> isInside(link.source(), lightpath.request(), routed)
                        && isInside(link.destination(), lightpath.request(), routed))
                .toList();
    }

    private static boolean isConnected(LightpathRequest request, List<Link> links) {
        Set<String> reached = new HashSet<>(Set.of(request.source()));
        Deque<String> front = new ArrayDeque<>(reached);
        while (!front.isEmpty()) {
            String node = front.remove();
            for (Link link : links) {
                String next = farEnd(link, node, request);
                if (reached.add(next)) {
                    front.add(next);
                }
            }
        }
        return reached.contains(request.destination());
    }

    private static boolean isInside(String node, LightpathRequest request, RoutedCase routed) {
        String name = request.cluster();
        if (name == null) {
            return true;
        }
        Cluster cluster = routed.findCluster(name).orElseThrow();
        return cluster.gateways().contains(node) || cluster.subnodes().contains(node);
    }

    /** The node itself where the link does not lead away from it. */
    private static String farEnd(Link link, String node, LightpathRequest request) {
        boolean twoWay = link.direction() == Direction.BIDIRECTIONAL;
        if (link.source().equals(node) && (twoWay || request.direction() == Direction.UNIDIRECTIONAL)) {
            return link.destination();
        }
        return link.destination().equals(node) && twoWay ? link.source() : node;
    }
}
