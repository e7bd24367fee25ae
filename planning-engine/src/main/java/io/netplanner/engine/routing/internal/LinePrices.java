package io.netplanner.engine.routing.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Prices of line interfaces by rate: of the cheapest coherent line card, or of the cheapest mode where no card has a price. */
final class LinePrices {
    private static final int INTERFACES_OF_REGENERATOR = 2;

    private final EquipmentCatalogue catalogue;

    LinePrices(EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean isAnyKnown() {
        return ofInterfaces(rate -> true).findAny().isPresent();
    }

    /** Two interfaces back to back that carry a rate; the dearest where none that does has a price. */
    double ofPair(double rateGbps) {
        double cheapest = ofInterfaces(rate -> rate >= rateGbps).min().orElse(dearest());
        return INTERFACES_OF_REGENERATOR * cheapest;
    }

    double dearestPair() {
        return INTERFACES_OF_REGENERATOR * dearest();
    }

    private double dearest() {
        return ofInterfaces(rate -> true).max().orElse(0);
    }

    private DoubleStream ofInterfaces(DoublePredicate carries) {
        boolean cards = ofCards(rate -> true).findAny().isPresent();
        return cards ? ofCards(carries) : ofModes(carries);
    }

    private DoubleStream ofCards(DoublePredicate carries) {
        return catalogue.xponders().stream()
                .filter(card -> card.coherent() && card.price() != null && carries.test(card.lineRateGbps()))
                .mapToDouble(card -> Objects.requireNonNull(card.price()) / card.lines());
    }

    private DoubleStream ofModes(DoublePredicate carries) {
        return catalogue.operationalModes().stream()
                .filter(mode -> mode.price() != null && carries.test(mode.rateGbps()))
                .mapToDouble(mode -> Objects.requireNonNull(mode.price()));
    }
}
