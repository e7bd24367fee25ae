package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.topology.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what a result pays for its routes: two interfaces a regenerator, amplifiers by the channel. Not thread-safe. */
final class PricedRoutes {
    private final RoutedCase routed;
    private final EquipmentCatalogue catalogue;
    private final List<Offer> offers = new ArrayList<>();

    PricedRoutes(RoutedCase routed) {
        this.routed = routed;
        catalogue = routed.catalogue();
        catalogue.xponders().stream().filter(Xponder::coherent).forEach(this::offer);
        if (offers.isEmpty()) {
            catalogue.operationalModes().forEach(this::offer);
        }
    }

    private void offer(Xponder card) {
        if (card.price() != null) {
            offers.add(new Offer(card.lineRateGbps(), card.price() / card.lines()));
        }
    }

    private void offer(OperationalMode mode) {
        if (mode.price() != null) {
            offers.add(new Offer(mode.rateGbps(), mode.price()));
        }
    }

    double sum() {
        return routed.lit().stream().mapToDouble(this::price).sum();
    }

    private double price(LitRoute lit) {
        double amplified = lit.uses(routed).stream()
                .mapToDouble(use -> amplifiers(routed.link(use.link())))
                .sum();
        double share =
                (double) routed.width(lit.request()) / routed.parameters().channels();
        return 2
                        * lit.route().regenerators().size()
                        * interfaceFor(lit.request().rateGbps())
                + amplified * share;
    }

    /** The cheapest that carries a rate; the dearest of all where none with a price does. */
    private double interfaceFor(double rateGbps) {
        Comparator<Offer> byPrice = Comparator.comparingDouble(Offer::price);
        return offers.stream()
                .filter(offer -> offer.rateGbps() >= rateGbps)
                .min(byPrice)
                .or(() -> offers.stream().max(byPrice))
                .map(Offer::price)
                .orElse(0.0);
    }

    private double amplifiers(Link link) {
        int spans = link.spans().isEmpty()
                ? catalogue.lineRules().spanCount(link.lengthKm())
                : link.spans().size();
        return price(CommonPartRole.BOOSTER)
                + price(CommonPartRole.PREAMPLIFIER)
                + (spans - 1) * price(CommonPartRole.LINE_AMPLIFIER);
    }

    private double price(CommonPartRole role) {
        @Nullable CommonPart part = catalogue.nodeEquipment().findPart(role).orElse(null);
        return part == null || part.price() == null ? 0 : part.price();
    }

    private record Offer(double rateGbps, double price) {}
}
