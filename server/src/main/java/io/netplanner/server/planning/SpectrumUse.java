package io.netplanner.server.planning;

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
 * Which channels are lit on which link, counted from the detail of a routing result.
 *
 * @param results links in the order of their ids; links without light are left out
 * @param channels channels of the grid
 */
record SpectrumUse(List<LinkUse> results, int total, int channels) {

    static SpectrumUse of(RoutingResult routing, int channels) {
        Map<String, Lit> links = new TreeMap<>();
        for (Lightpath lightpath : routing.lightpaths()) {
            walk(lightpath.working(), links, lit -> lit.working);
            walk(lightpath.protection(), links, lit -> lit.protection);
            lightpath.restorations().forEach(restoration -> walk(restoration.route(), links, lit -> lit.spare));
        }
        List<LinkUse> uses = links.entrySet().stream()
                .map(entry -> entry.getValue().toUse(entry.getKey(), channels))
                .toList();
        return new SpectrumUse(uses, uses.size(), channels);
    }

    /** Which of a link's sets of channels a route belongs to. */
    private interface Purpose {
        BitSet of(Lit lit);
    }

    private static void walk(@Nullable Route route, Map<String, Lit> links, Purpose purpose) {
        if (route == null) {
            return;
        }
        int hop = 0;
        for (Segment segment : route.segments()) {
            Integer channel = segment.channel();
            do {
                if (channel != null) {
                    Lit lit = links.computeIfAbsent(route.links().get(hop), id -> new Lit());
                    purpose.of(lit).set(channel);
                }
                hop++;
            } while (!route.nodes().get(hop).equals(segment.to()));
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
