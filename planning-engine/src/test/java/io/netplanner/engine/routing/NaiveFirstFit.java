package io.netplanner.engine.routing;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What to compare with: each request in turn on that of its k shortest routes whose lowest free channel is the lowest, however
 * many channels it takes. The textbook's method, and nothing of the engine's but its shortest routes.
 */
final class NaiveFirstFit {
    private final Network network;
    private final KShortestPaths shortest;
    private final double[] hops;
    private final int routes;
    private final BitSet[] lit;

    private NaiveFirstFit(Network network, int routes) {
        this.network = network;
        this.routes = routes;
        shortest = new KShortestPaths(network);
        hops = ArcCosts.hops(network);
        lit = new BitSet[network.arcCount()];
        Arrays.setAll(lit, arc -> new BitSet());
    }

    /** Whether it knows how to serve them: one route each, on any channel, over links of both directions. */
    static boolean suits(RoutingRequest request) {
        return request.requests().stream()
                .allMatch(asked -> asked.protection() == Protection.NONE && asked.restoration() == Restoration.NONE);
    }

    /** Channels it takes to serve all. */
    static int channels(RoutingRequest request, int routes) {
        NaiveFirstFit naive = new NaiveFirstFit(Network.of(request.topology()), routes);
        return request.requests().stream().mapToInt(naive::serve).max().orElse(0);
    }

    /** The channel, counted from 1. */
    private int serve(LightpathRequest asked) {
        int source = network.findNode(asked.source()).orElseThrow();
        int target = network.findNode(asked.destination()).orElseThrow();
        boolean bothWays = asked.direction() == Direction.BIDIRECTIONAL;
        List<Path> paths = shortest.find(source, target, routes, hops, OpenArcs.all(network));
        Path best = paths.getFirst();
        for (Path path : paths) {
            best = lowest(path, bothWays) < lowest(best, bothWays) ? path : best;
        }
        int channel = lowest(best, bothWays);
        for (int arc : best.arcs()) {
            lit[arc].set(channel);
            if (bothWays) {
                lit[arc ^ 1].set(channel);
            }
        }
        return channel + 1;
    }

    private int lowest(Path path, boolean bothWays) {
        BitSet taken = new BitSet();
        for (int arc : path.arcs()) {
            taken.or(lit[arc]);
            if (bothWays) {
                taken.or(lit[arc ^ 1]);
            }
        }
        return taken.nextClearBit(0);
    }
}
