package io.netplanner.engine.protection;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import java.util.Arrays;

/** The links that every route between two nodes crosses. Not thread-safe. O(hops) searches. */
public final class Bridges {
    private final ShortestPaths search;
    private final double[] hops;

    public Bridges(Network network) {
        search = new ShortestPaths(network);
        hops = ArcCosts.hops(network);
    }

    /** Such links in order from the source; none as well where there is no route at all. */
    public int[] find(int source, int target, OpenArcs open) {
        int[] onOneRoute =
                search.find(source, target, hops, open).map(Path::arcs).orElse(new int[0]);
        return Arrays.stream(onOneRoute)
                .map(Network::linkOf)
                .filter(link -> separates(link, source, target, open))
                .toArray();
    }

    private boolean separates(int link, int source, int target, OpenArcs open) {
        OpenArcs rest = open.copy();
        rest.closeLink(link);
        return search.find(source, target, hops, rest).isEmpty();
    }
}
