package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;

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

    private double of(ClientService service) {
        return cards.findLowRate(service)
                .map(card -> share(card, service.load()) * groomoutShare(card))
                .or(() -> cards.findMuxponder(service).map(card -> share(card, service.load())))
                .orElse(0.0);
    }

    private double groomoutShare(Xponder card) {
        return cards.findMuxponderForGroomoutsOf(card)
                .map(muxponder -> share(muxponder, Bandwidth.ofGbps(card.lineRateGbps())))
                .orElse(0.0);
    }

    private double share(Xponder card, long size) {
        double ofCapacity = (double) size / Bandwidth.ofGbps(card.lineRateGbps());
        double ofPorts = 1.0 / card.clientPorts();
        return capacityWeight * ofCapacity + (1 - capacityWeight) * ofPorts;
    }
}
