package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Segments cover the route end to end and meet at regenerators only; each has a channel of the grid; all have the same
 * one where the planner asks for one wavelength.
 */
public final class SegmentRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        for (LitRoute lit : routed.lit()) {
            check(lit, routed, findings);
        }
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            routed.restorationsOf(i).forEach(lit -> check(lit, routed, findings));
        }
        if (routed.parameters().oneWavelength()) {
            checkOneWavelength(routed, findings);
        }
    }

    private static void check(LitRoute lit, RoutedCase routed, Findings findings) {
        checkCover(lit, findings);
        for (int i = 0; i < lit.route().segments().size(); i++) {
            Segment segment = lit.route().segments().get(i);
            if (!isOnGrid(segment, routed)) {
                findings.add(
                        "CHANNEL_RANGE",
                        lit.pointer() + "/segments/" + i,
                        "Request %s: %s is not on the %s grid of %d."
                                .formatted(
                                        lit.request().id(),
                                        describe(segment),
                                        routed.isFlexible() ? "flexible" : "fixed",
                                        routed.parameters().channels()));
            }
        }
    }

    private static String describe(Segment segment) {
        FrequencySlot slot = segment.slot();
        return slot == null ? "channel " + segment.channel() : "slot n " + slot.n() + ", m " + slot.m();
    }

    /** A channel of the fixed grid, or a slot whose edges lie within the band, which begins where channel 1 does; never both. */
    private static boolean isOnGrid(Segment segment, RoutedCase routed) {
        int size = routed.parameters().channels();
        int lowest = routed.lineRules().lowestSlotEdge();
        FrequencySlot slot = segment.slot();
        if (routed.isFlexible()) {
            return segment.channel() == null
                    && slot != null
                    && slot.m() >= 1
                    && slot.lowerEdge() >= lowest
                    && slot.upperEdge() <= lowest + 2 * size;
        }
        return slot == null && segment.channel() != null && segment.channel() >= 1 && segment.channel() <= size;
    }

    private static void checkCover(LitRoute lit, Findings findings) {
        Route route = lit.route();
        if (route.nodes().isEmpty()) {
            return; // has no shape to be covered, which is told elsewhere
        }
        List<String> stops = new ArrayList<>();
        stops.add(route.nodes().getFirst());
        stops.addAll(route.regenerators());
        stops.add(route.nodes().getLast());
        boolean covered = stops.size() == route.segments().size() + 1 && isInOrder(stops, route.nodes());
        for (int i = 0; covered && i < route.segments().size(); i++) {
            Segment segment = route.segments().get(i);
            covered = segment.from().equals(stops.get(i)) && segment.to().equals(stops.get(i + 1));
        }
        if (!covered) {
            findings.add(
                    "SEGMENT_COVER",
                    lit.pointer() + "/segments",
                    "Request %s: segments do not lead from end to end, meeting at its regenerators %s only."
                            .formatted(lit.request().id(), route.regenerators()));
        }
    }

    private static boolean isInOrder(List<String> stops, List<String> nodes) {
        int at = -1;
        for (String stop : stops) {
            int next = nodes.indexOf(stop);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static void checkOneWavelength(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            String pointer = "/lightpaths/" + i + "/";
            Set<Object> channels = new HashSet<>();
            routed.lit().stream()
                    .filter(lit -> lit.pointer().startsWith(pointer))
                    .flatMap(lit -> lit.route().segments().stream())
                    .forEach(segment -> channels.add(segment.slot() == null ? segment.channel() : segment.slot()));
            if (channels.size() > 1) {
                findings.add(
                        "CHANNEL_CHANGED",
                        "/lightpaths/" + i,
                        "Request %s: one wavelength is asked, channels %s are used."
                                .formatted(routed.result().lightpaths().get(i).requestId(), channels));
            }
        }
    }
}
