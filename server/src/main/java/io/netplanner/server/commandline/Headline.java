package io.netplanner.server.commandline;

import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;

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

    private static String bound(Bound bound) {
        return bound.gap() == 0
                ? "proved best possible (" + Figures.of(bound.best()) + " " + bound.objective() + ")"
                : "within " + Figures.of(100 * bound.gap()) + " % of the best possible (" + Figures.of(bound.best())
                        + " " + bound.objective() + ", at least " + Figures.of(bound.lower()) + ")";
    }
}
