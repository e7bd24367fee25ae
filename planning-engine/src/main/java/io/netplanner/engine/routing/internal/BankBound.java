package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.topology.RoadmType;

/**
 * The add/drop bound: a Directionless node drops each channel once, so that what ends there needs as many channels as it
 * has lightpath ends.
 */
final class BankBound {
    private final RequestTable table;
    private final Network network;
    private int channels;
    private String node = "";

    BankBound(RequestTable table) {
        this.table = table;
        network = table.problem().network();
        findBusiest();
    }

    /** Channels that the busiest bank needs when all servable requests are served. */
    int channels() {
        return channels;
    }

    /** The busiest node; nowhere when no channel is needed. */
    String node() {
        return node;
    }

    private void findBusiest() {
        int[] adds = new int[network.nodeCount()];
        int[] drops = new int[network.nodeCount()];
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
        for (int i = 0; i < adds.length; i++) {
            int needed = Math.max(adds[i], drops[i]);
            if (network.node(i).roadmType() == RoadmType.DIRECTIONLESS && needed > channels) {
                channels = needed;
                node = network.nodeName(i);
            }
        }
    }
}
