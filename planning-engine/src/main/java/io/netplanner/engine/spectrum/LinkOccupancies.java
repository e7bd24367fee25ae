package io.netplanner.engine.spectrum;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkOccupancy;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads off a result how full each link is, in the order of the topology. Thread-safe, O(links crossed). */
public final class LinkOccupancies {
    /** Slots below the centre of the band become columns from 0 on. */
    private static final int SLOT_OFFSET = 1 << 12;

    private final Map<String, Use> useOfLink = new LinkedHashMap<>();

    private LinkOccupancies(Topology topology) {
        for (Link link : topology.links()) {
            useOfLink.put(link.id(), new Use(new BitSet(), new BitSet(), new BitSet()));
        }
    }

    public static List<LinkOccupancy> of(Topology topology, RoutingResult result) {
        LinkOccupancies occupancies = new LinkOccupancies(topology);
        result.lightpaths().forEach(occupancies::add);
        return occupancies.useOfLink.entrySet().stream()
                .map(entry -> entry.getValue().toOccupancy(entry.getKey()))
                .toList();
    }

    private void add(Lightpath lightpath) {
        mark(lightpath.working(), Role.WORKING);
        if (lightpath.protection() != null) {
            mark(lightpath.protection(), Role.PROTECTION);
        }
        lightpath.restorations().forEach(restoration -> mark(restoration.route(), Role.RESTORATION));
    }

    private void mark(Route route, Role role) {
        int hop = 0;
        for (Segment segment : route.segments()) {
            int end = route.nodes().indexOf(segment.to());
            for (; hop < end; hop++) {
                Use use = useOfLink.get(route.links().get(hop));
                if (use != null) {
                    mark(segment, use.of(role));
                }
            }
        }
    }

    private static void mark(Segment segment, BitSet columns) {
        FrequencySlot slot = segment.slot();
        if (slot != null) {
            int from = Math.floorDiv(slot.lowerEdge(), 2) + SLOT_OFFSET;
            columns.set(from, from + slot.m());
        } else if (segment.channel() != null) {
            columns.set(segment.channel());
        }
    }

    private enum Role {
        WORKING,
        PROTECTION,
        RESTORATION
    }

    private record Use(BitSet working, BitSet protection, BitSet restoration) {
        BitSet of(Role role) {
            return switch (role) {
                case WORKING -> working;
                case PROTECTION -> protection;
                case RESTORATION -> restoration;
            };
        }

        LinkOccupancy toOccupancy(String link) {
            BitSet spare = (BitSet) restoration.clone();
            spare.andNot(working);
            spare.andNot(protection);
            return new LinkOccupancy(link, working.cardinality(), protection.cardinality(), spare.cardinality());
        }
    }
}
