package io.netplanner.server.planning;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which channels are lit on which link, counted from the detail of a routing result. On the flexible grid these are the
 * slots of 12.5 GHz, from 1 where the band begins.
 *
 * @param results links in the order of their ids; links without light are left out
 * @param channels channels or slots of the grid
 * @param lowestSlotEdge where the first slot begins, in steps of 6.25 GHz from 193.1 THz
 */
record SpectrumUse(List<LinkUse> results, int total, int channels, int lowestSlotEdge) {

    static SpectrumUse of(RoutingResult routing, int channels, int lowestSlotEdge) {
        Map<String, Lit> links = new TreeMap<>();
        for (Lightpath lightpath : routing.lightpaths()) {
            walk(lightpath.working(), lowestSlotEdge, links, lit -> lit.working);
            walk(lightpath.protection(), lowestSlotEdge, links, lit -> lit.protection);
            lightpath
                    .restorations()
                    .forEach(restoration -> walk(restoration.route(), lowestSlotEdge, links, lit -> lit.spare));
        }
        List<LinkUse> uses = links.entrySet().stream()
                .map(entry -> entry.getValue().toUse(entry.getKey(), channels))
                .toList();
        return new SpectrumUse(uses, uses.size(), channels, lowestSlotEdge);
    }

    /** Which of a link's sets of channels a route belongs to. */
    private interface Purpose {
        BitSet of(Lit lit);
    }

    private static void walk(@Nullable Route route, int lowestSlotEdge, Map<String, Lit> links, Purpose purpose) {
        if (route == null) {
            return;
        }
        int hop = 0;
        for (Segment segment : route.segments()) {
            do {
                Lit lit = links.computeIfAbsent(route.links().get(hop), id -> new Lit());
                light(purpose.of(lit), segment, lowestSlotEdge);
                hop++;
            } while (!route.nodes().get(hop).equals(segment.to()));
        }
    }

    private static void light(BitSet lit, Segment segment, int lowestSlotEdge) {
        FrequencySlot slot = segment.slot();
        Integer channel = segment.channel();
        if (slot != null) {
            int first = (slot.lowerEdge() - lowestSlotEdge) / 2 + 1;
            lit.set(first, first + slot.m());
        } else if (channel != null) {
            lit.set(channel);
        }
    }

    /** Channels of one link by purpose. */
    private static final class Lit {
        private final BitSet working = new BitSet();
        private final BitSet protection = new BitSet();
        private final BitSet spare = new BitSet();

        LinkUse toUse(String linkId, int channels) {
            // A channel that is lit anyway is not set aside.
            spare.andNot(working);
            spare.andNot(protection);
            BitSet lit = (BitSet) working.clone();
            lit.or(protection);
            return new LinkUse(
                    linkId,
                    working.stream().boxed().toList(),
                    protection.stream().boxed().toList(),
                    spare.stream().boxed().toList(),
                    (double) lit.cardinality() / channels);
        }
    }
}
