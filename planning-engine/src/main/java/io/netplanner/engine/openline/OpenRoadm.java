package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.RoadmElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A ROADM with its degrees, which are named by the element that follows.
 *
 * @param degreeTargets where they differ from the type's
 * @param crossings which impairments a crossing has, where it is not the type's first
 * @param designBands what lines leaving it are designed for; empty: the reference spectrum
 */
public record OpenRoadm(
        String id,
        RoadmKind kind,
        Map<String, EqualizationTarget> degreeTargets,
        List<Crossing> crossings,
        List<Band> designBands,
        Map<String, List<Band>> degreeDesignBands)
        implements OpenElement {

    /** One way through. */
    public record Crossing(String from, String to, int impairment) {}

    /** A range of frequencies, Hz. */
    public record Band(double lowHz, double highHz) {

        /** What lies in a band of the one list and in a band of the other. */
        public static List<Band> common(List<Band> one, List<Band> other) {
            List<Band> common = new ArrayList<>();
            for (Band a : one) {
                for (Band b : other) {
                    double low = Math.max(a.lowHz, b.lowHz);
                    double high = Math.min(a.highHz, b.highHz);
                    if (low < high) {
                        common.add(new Band(low, high));
                    }
                }
            }
            return common;
        }
    }

    public OpenRoadm {
        degreeTargets = Map.copyOf(degreeTargets);
        crossings = List.copyOf(crossings);
        designBands = List.copyOf(designBands);
        degreeDesignBands = Map.copyOf(degreeDesignBands);
    }

    public EqualizationTarget targetTowards(String degree) {
        return degreeTargets.getOrDefault(degree, kind.target());
    }

    /** The way from one neighbour to the next. */
    public RoadmElement crossing(String from, String to, RoadmKind.Way way) {
        Integer chosen = crossings.stream()
                .filter(one -> one.from().equals(from) && one.to().equals(to))
                .map(Crossing::impairment)
                .findFirst()
                .orElse(null);
        return kind.crossing(id, targetTowards(to), way, chosen);
    }
}
