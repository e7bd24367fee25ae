package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.RoadmElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * A range of frequencies, Hz.
     *
     * @param spacingHz of the channels it is designed for; absent: the reference's
     */
    public record Band(
            double lowHz, double highHz, @Nullable Double spacingHz) {

        public Band(double lowHz, double highHz) {
            this(lowHz, highHz, null);
        }

        public double centreHz() {
            return (lowHz + highHz) / 2;
        }

        public boolean holds(double frequencyHz) {
            return lowHz <= frequencyHz && frequencyHz <= highHz;
        }

        /** What lies in a band of the one list and in a band of the other, with the wider spacing of the two. */
        public static List<Band> common(List<Band> one, List<Band> other) {
            List<Band> common = new ArrayList<>();
            for (Band a : one) {
                for (Band b : other) {
                    double low = Math.max(a.lowHz, b.lowHz);
                    double high = Math.min(a.highHz, b.highHz);
                    if (low < high) {
                        common.add(new Band(low, high, wider(a.spacingHz, b.spacingHz)));
                    }
                }
            }
            return common;
        }

        private static @Nullable Double wider(@Nullable Double one, @Nullable Double other) {
            return one == null ? other : other == null || one > other ? one : other;
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
