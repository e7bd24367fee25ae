package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What part of a muxponder lightpath services take at least, however they are packed.
 *
 * <p>A card is full when its capacity or its ports are gone, so a fixed blend of both measures never adds up to more
 * than one on a full card; the larger of the two, taken service by service, would.
 */
final class LightpathShare {

    private final LineCards cards;
    private final double capacityWeight;

    /** @param capacityWeight 0 counts ports alone, 1 counts capacity alone */
    LightpathShare(LineCards cards, double capacityWeight) {
        this.cards = cards;
        this.capacityWeight = capacityWeight;
    }

    double of(List<ClientService> services) {
        return services.stream().mapToDouble(this::of).sum();
    }

    /** Of the card that makes the least of it: which one carries a service is grooming's choice. */
    private double of(ClientService service) {
        List<Xponder> taking = cards.lowRate().stream()
                .filter(card -> LineCards.accepts(card, service))
                .toList();
        return taking.isEmpty()
                ? least(cards.muxponders().stream()
                        .filter(card -> LineCards.accepts(card, service))
                        .mapToDouble(card -> share(card, service.load())))
                : least(taking.stream().mapToDouble(card -> share(card, service.load()) * groomoutShare(card)));
    }

    private double groomoutShare(Xponder lowRate) {
        return least(cards.muxponders().stream()
                .filter(card -> LineCards.acceptsGroomoutsOf(card, lowRate))
                .mapToDouble(card -> share(card, Bandwidth.ofGbps(lowRate.lineRateGbps()))));
    }

    private static double least(DoubleStream shares) {
        return shares.min().orElse(0);
    }

    private double share(Xponder card, long size) {
        double ofCapacity = (double) size / Bandwidth.ofGbps(card.lineRateGbps());
        double ofPorts = 1.0 / card.clientPorts();
        return capacityWeight * ofCapacity + (1 - capacityWeight) * ofPorts;
    }
}
