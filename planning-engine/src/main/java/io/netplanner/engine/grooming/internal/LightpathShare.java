package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;

/** Estimates what part of a muxponder lightpath services need when they share it with others. */
final class LightpathShare {

    private final LineCards cards;

    LightpathShare(LineCards cards) {
        this.cards = cards;
    }

    /** @param services each for a low-rate card or a muxponder */
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

    private static double share(Xponder card, long size) {
        return Math.max((double) size / Bandwidth.ofGbps(card.lineRateGbps()), 1.0 / card.clientPorts());
    }
}
