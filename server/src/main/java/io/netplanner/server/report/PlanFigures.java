package io.netplanner.server.report;

import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.transmission.TransmissionStatistics;
import io.netplanner.server.page.Html;

/** The headline figures of a report. */
final class PlanFigures {

    private PlanFigures() {}

    static String summary(Topology topology, TrafficMatrix traffic) {
        double fiberKm = topology.links().stream().mapToDouble(Link::lengthKm).sum();
        return topology.nodes().size() + " nodes, " + topology.links().size() + " links, "
                + Figures.of(Math.round(fiberKm)) + " km of fibre · "
                + traffic.demands().size() + " demands, " + services(traffic) + " services";
    }

    static String choices(RunParameters parameters) {
        GroomingParameters grooming =
                parameters.grooming() == null ? GroomingParameters.DEFAULTS : parameters.grooming();
        RoutingParameters routing = parameters.routing() == null ? RoutingParameters.DEFAULTS : parameters.routing();
        return "Grooming threshold " + Figures.of(grooming.thresholdGbps()) + " Gb/s · routing "
                + EnumTexts.of(RoutingAlgorithm.class).text(routing.algorithm()) + ", objective "
                + EnumTexts.of(RoutingObjective.class).text(routing.objective()) + ", " + routing.channels()
                + " channels, "
                + (routing.reachKm() == null ? "any distance" : "reach " + Figures.of(routing.reachKm()) + " km")
                + " · seed " + routing.seed();
    }

    static String tiles(Plan plan) {
        int services = services(plan.traffic());
        int remaining = plan.grooming().remaining().serviceIds().size();
        RoutingStatistics routed = plan.routing().statistics();
        TransmissionStatistics light = plan.transmission().statistics();
        Double margin = light.worstMarginDb();
        return Html.joined(
                tile(services - remaining + " / " + services, "services carried by grooming", remaining > 0),
                tile(
                        routed.served() + " / " + (routed.served() + routed.unserved()),
                        "lightpaths lit",
                        routed.unserved() > 0),
                tile(tenths(plan.grooming().statistics().meanLoadGbps()) + " Gb/s", "mean load of a lightpath", false),
                tile(routed.highestChannel() + " / " + plan.routingParameters().channels(), "highest channel", false),
                tile(Html.percent(routed.averageLinkUse()), "mean use of a link", false),
                tile(String.valueOf(routed.regenerators()), "regenerators", false),
                tile(
                        margin == null ? "–" : tenths(margin) + " dB",
                        "worst margin of a segment",
                        light.infeasible() > 0),
                tile(String.valueOf(plan.materials().totals().parts()), "parts to install", false));
    }

    static String bounds(Plan plan) {
        return bound("Grooming", plan.grooming().bound())
                + bound("Routing", plan.routing().bound());
    }

    /** How far a result can be from the best possible one, and how that is known. */
    private static String bound(String what, Bound bound) {
        String verdict =
                bound.gap() == 0 ? "best possible" : "within " + Html.percent(bound.gap()) + " of the best possible";
        return "<div class=\"bound\"><h3>" + Html.text(what) + ": " + Html.text(verdict) + "</h3>"
                + Html.bar(bound.best() == 0 ? 1 : bound.lower() / bound.best(), "proved")
                + "<p>" + Html.figure(bound.best()) + " " + Html.text(bound.objective()) + "; no plan has less than "
                + Html.figure(bound.lower()) + ". <span class=\"quiet\">" + Html.text(bound.proof())
                + "</span></p></div>";
    }

    private static String tile(String value, String label, boolean warning) {
        return "<div class=\"tile" + (warning ? " warning" : "") + "\"><strong>" + Html.text(value) + "</strong><span>"
                + Html.text(label) + "</span></div>";
    }

    private static String tenths(double value) {
        return Figures.of(Math.round(10 * value) / 10.0);
    }

    private static int services(TrafficMatrix traffic) {
        return traffic.demands().stream()
                .flatMap(demand -> demand.services().stream())
                .mapToInt(ServiceGroup::quantity)
                .sum();
    }
}
