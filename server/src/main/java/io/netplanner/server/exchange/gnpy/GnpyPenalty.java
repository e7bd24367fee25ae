package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.transmission.ReceivedChannel;
import java.util.List;

/**
 * What an impairment costs, piecewise linear; without limit beyond its last point.
 *
 * @param impairment chromatic_dispersion in ps/nm, pmd in ps or pdl in dB
 * @param upTo rising
 */
public record GnpyPenalty(String impairment, List<Double> upTo, List<Double> penaltyDb) {

    public GnpyPenalty {
        upTo = List.copyOf(upTo);
        penaltyDb = List.copyOf(penaltyDb);
    }

    /** What it costs a channel that was received. */
    double at(ReceivedChannel channel) {
        return at(
                switch (impairment) {
                    case "chromatic_dispersion" -> channel.dispersionPsPerNm();
                    case "pmd" -> channel.pmdPs();
                    default -> channel.pdlDb();
                });
    }

    /** Infinite outside the points. */
    double at(double value) {
        if (value < upTo.getFirst() || value > upTo.getLast()) {
            return Double.POSITIVE_INFINITY;
        }
        for (int i = 1; i < upTo.size(); i++) {
            if (value <= upTo.get(i)) {
                double t = (value - upTo.get(i - 1)) / (upTo.get(i) - upTo.get(i - 1));
                return penaltyDb.get(i - 1) + t * (penaltyDb.get(i) - penaltyDb.get(i - 1));
            }
        }
        return penaltyDb.getLast();
    }
}
