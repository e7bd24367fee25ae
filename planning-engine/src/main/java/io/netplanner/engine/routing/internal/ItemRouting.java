package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;

/** What both searches of the ejection pool ask of the network: rows of an arc, arcs an item may walk. Not thread-safe. */
final class ItemRouting {
    private final RoutingProblem problem;
    private final Network network;
    private final boolean[] closedNode;
    private final boolean[] closedLink;

    ItemRouting(RoutingProblem problem) {
        this.problem = problem;
        network = problem.network();
        closedNode = new boolean[network.nodeCount()];
        closedLink = new boolean[network.linkCount()];
    }

    int[] rowsOfArc(int arc, Item item) {
        return problem.rows().rowsOfArc(arc, item.query().bidirectional());
    }

    boolean mayWalk(int arc, Item item) {
        return item.open().isOpen(arc) && !closedLink[Network.linkOf(arc)] && !closedNode[network.head(arc)];
    }

    boolean isWithinReach(Path path, Item item) {
        return item.query().reach().admits(path);
    }

    int[] rowsOf(Path path, Item item) {
        return problem.rows().rowsOf(path, 0, path.hops(), item.query().bidirectional());
    }

    /** Closes what the other leg of the item uses, until {@link #reopen}. */
    void closeMate(Item item) {
        setMate(item, true);
    }

    void reopen(Item item) {
        setMate(item, false);
    }

    private void setMate(Item item, boolean closed) {
        Item mate = item.mate();
        if (mate == null) {
            return;
        }
        int[] arcs = mate.path().arcs();
        for (int i = 0; i < arcs.length; i++) {
            int link = Network.linkOf(arcs[i]);
            closedLink[link] = closed;
            if (item.mustAvoidNodesOfMate() && i > 0) {
                closedNode[network.tail(arcs[i])] = closed;
            }
            if (item.mustAvoidRisksOfMate()) {
                for (int group : network.riskGroups().groupsOf(link)) {
                    for (int member : network.riskGroups().linksOf(group)) {
                        closedLink[member] = closed;
                    }
                }
            }
        }
    }
}
