package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.topology.RoadmType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The add/drop bound: a Directionless node drops each channel once, so that what ends there needs as many channels as it
 * has lightpath ends, and what does not fit into the channels stays out, the wide ones first.
 */
final class BankBound {
    private final RequestTable table;
    private int channels;
    private String busiest = "";
    private int leftOut;
    private String fullest = "";

    BankBound(RequestTable table) {
        this.table = table;
        Network network = table.problem().network();
        List<List<Integer>> adds = noneAt(network);
        List<List<Integer>> drops = noneAt(network);
        for (int request : table.servable()) {
            RouteQuery query = table.query(request);
            int ends = query.width() * (query.protection().isProtected() ? 2 : 1);
            adds.get(query.source()).add(ends);
            drops.get(query.target()).add(ends);
            if (query.bidirectional()) {
                drops.get(query.source()).add(ends);
                adds.get(query.target()).add(ends);
            }
        }
        for (int i = 0; i < network.nodeCount(); i++) {
            if (network.node(i).roadmType() == RoadmType.DIRECTIONLESS) {
                consider(network.nodeName(i), adds.get(i));
                consider(network.nodeName(i), drops.get(i));
            }
        }
    }

    private static List<List<Integer>> noneAt(Network network) {
        return Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(network.nodeCount())
                .toList();
    }

    private void consider(String node, List<Integer> ends) {
        int needed = ends.stream().mapToInt(Integer::intValue).sum();
        if (needed > channels) {
            channels = needed;
            busiest = node;
        }
        int out = tooMany(ends);
        if (out > leftOut) {
            leftOut = out;
            fullest = node;
        }
    }

    private int tooMany(List<Integer> ends) {
        Collections.sort(ends);
        int room = table.problem().parameters().channels();
        int served = 0;
        while (served < ends.size() && ends.get(served) <= room) {
            room -= ends.get(served++);
        }
        return ends.size() - served;
    }

    /** Channels that the busiest bank needs when all servable requests are served. */
    int channels() {
        return channels;
    }

    /** The busiest node; nowhere when no channel is needed. */
    String busiest() {
        return busiest;
    }

    /** Servable requests that every plan leaves out. */
    int leftOut() {
        return leftOut;
    }

    /** The node whose bank leaves out most; nowhere where none leaves out any. */
    String fullest() {
        return fullest;
    }
}
