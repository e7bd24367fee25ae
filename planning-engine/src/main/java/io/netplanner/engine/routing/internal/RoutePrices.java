package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.topology.Link;
import java.util.Arrays;

/**
 * What the part of a plan costs that routing decides, in the currency of the catalogue: regenerators, and each channel's
 * share of the amplifiers of the links it crosses. Immutable, thread-safe.
 *
 * <p>Leaves out what no route changes: cards at the ends, add/drop banks, switches. Without prices, or under another
 * objective, a regenerator costs 1 and a link nothing, so that the fewest regenerators are the cheapest.
 */
final class RoutePrices {
    /** Steps in which prices are compared, to what a regenerator or the dearest link costs. */
    static final int STEPS = 1000;

    private final LinePrices lines;
    private final boolean priced;
    private final double[] ofArc;
    private final double step;

    private RoutePrices(LinePrices lines, boolean priced, double[] ofArc) {
        this.lines = lines;
        this.priced = priced;
        this.ofArc = ofArc;
        double dearestLink = Arrays.stream(ofArc).max().orElse(0);
        double dearest = Math.max(dearestLink, priced ? lines.dearestPair() : 1);
        step = (dearest > 0 ? dearest : 1) / STEPS;
    }

    static RoutePrices of(RoutingRequest request, Network network) {
        LinePrices lines = new LinePrices(request.catalogue());
        boolean priced = request.parameters().objective() == RoutingObjective.COST && lines.isAnyKnown();
        double[] ofArc = new double[network.arcCount()];
        if (priced) {
            int channels = request.parameters().channels();
            Arrays.setAll(ofArc, arc -> amplifiers(network.link(Network.linkOf(arc)), request.catalogue()) / channels);
        }
        return new RoutePrices(lines, priced, ofArc);
    }

    /** Of one direction: a booster, a preamplifier, and a line amplifier between every two spans. */
    private static double amplifiers(Link link, EquipmentCatalogue catalogue) {
        int spans = link.spans().isEmpty()
                ? catalogue.lineRules().spanCount(link.lengthKm())
                : link.spans().size();
        return price(CommonPartRole.BOOSTER, catalogue)
                + price(CommonPartRole.PREAMPLIFIER, catalogue)
                + (spans - 1) * price(CommonPartRole.LINE_AMPLIFIER, catalogue);
    }

    private static double price(CommonPartRole role, EquipmentCatalogue catalogue) {
        return catalogue.nodeEquipment().findPart(role).map(CommonPart::price).orElse(0.0);
    }

    /** Whether the catalogue has prices that matter to the objective. */
    boolean isPriced() {
        return priced;
    }

    boolean tellLinksApart() {
        return Arrays.stream(ofArc).anyMatch(price -> price > 0);
    }

    double ofRegenerator(double rateGbps) {
        return priced ? lines.ofPair(rateGbps) : 1;
    }

    double ofPath(Path path, RouteQuery query) {
        return ArcCosts.sum(path, ofArc) * times(query);
    }

    /** What each arc adds to a route of the query. */
    double[] ofArcs(RouteQuery query) {
        return Arrays.stream(ofArc).map(price -> price * times(query)).toArray();
    }

    private static int times(RouteQuery query) {
        return query.width() * (query.bidirectional() ? 2 : 1);
    }

    /** Prices that differ by less are told apart no more. */
    double step() {
        return step;
    }
}
