package io.netplanner.engine.routing.internal;

import io.netplanner.model.topology.RoadmType;

/**
 * The add/drop bound: a Directionless node drops each channel once, so that what ends there needs as many channels as it
 * has lightpath ends.
 */
final class BankBound {
    private final RequestTable table;

    BankBound(RequestTable table) {
        this.table = table;
    }

    /** Channels that the busiest bank needs when all servable requests are served. */
    int channels() {
        int nodes = table.problem().network().nodeCount();
        int[] adds = new int[nodes];
        int[] drops = new int[nodes];
        for (int request : table.servable()) {
            RouteQuery query = table.query(request);
            int ends = query.width() * (query.protection().isProtected() ? 2 : 1);
            adds[query.source()] += ends;
            drops[query.target()] += ends;
            if (query.bidirectional()) {
                drops[query.source()] += ends;
                adds[query.target()] += ends;
            }
        }
        int busiest = 0;
        for (int node = 0; node < nodes; node++) {
            if (table.problem().network().node(node).roadmType() == RoadmType.DIRECTIONLESS) {
                busiest = Math.max(busiest, Math.max(adds[node], drops[node]));
            }
        }
        return busiest;
    }
}
