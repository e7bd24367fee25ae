package io.netplanner.server.commandline;

import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.Locale;

/** A result in one line for a person. */
final class Headline {

    private Headline() {}

    static String of(GroomingResult result) {
        GroomingStatistics figures = result.statistics();
        return "Grooming: " + figures.lightpaths() + " lightpaths, mean load " + Figures.of(figures.meanLoadGbps())
                + " Gb/s, " + figures.groomouts() + " groomouts, "
                + result.remaining().serviceIds().size() + " services remaining; " + bound(result.bound());
    }

    static String of(RoutingResult result) {
        RoutingStatistics figures = result.statistics();
        return "Routing: " + figures.served() + " served, " + figures.unserved() + " unserved, "
                + figures.channelsUsed() + " channels, " + figures.channelLinks() + " channel-links, "
                + figures.regenerators() + " regenerators; " + bound(result.bound());
    }

    static String of(TransmissionResult result) {
        TransmissionStatistics figures = result.statistics();
        String worst =
                figures.worstMarginDb() == null ? "" : ", worst margin " + Figures.of(figures.worstMarginDb()) + " dB";
        return "Transmission: " + figures.segments() + " segments, " + figures.infeasible()
                + " whose light does not arrive" + worst + ", " + figures.amplifiers() + " amplifiers";
    }

    static String of(PowerResult result) {
        PowerStatistics figures = result.statistics();
        Double before = figures.worstBeforeDb();
        Double after = figures.worstAfterDb();
        if (before == null || after == null) {
            return "Powers: nothing is lit";
        }
        return "Powers: smallest margin from " + tenths(before) + " to " + tenths(after) + " dB, "
                + figures.infeasibleAfter() + " of " + figures.segments() + " segments do not arrive (before "
                + figures.infeasibleBefore() + ")";
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String of(MaterialList list) {
        MaterialTotals totals = list.totals();
        return "Materials: " + totals.parts() + " parts in " + totals.racks() + " racks at "
                + list.sites().size() + " sites"
                + (totals.hasPower()
                        ? ", " + Figures.of(totals.powerWatt()) + " W" + without(totals.partsWithoutPower())
                        : "")
                + (totals.hasPrice()
                        ? ", price " + Figures.of(totals.price()) + without(totals.partsWithoutPrice())
                        : ", no prices in the catalogue");
    }

    private static String without(int parts) {
        return parts == 0 ? "" : " without " + parts + " parts";
    }

    private static String bound(Bound bound) {
        return bound.gap() == 0
                ? "proved best possible (" + Figures.of(bound.best()) + " " + bound.objective() + ")"
                : "within " + Figures.of(100 * bound.gap()) + " % of the best possible (" + Figures.of(bound.best())
                        + " " + bound.objective() + ", at least " + Figures.of(bound.lower()) + ")";
    }
}
