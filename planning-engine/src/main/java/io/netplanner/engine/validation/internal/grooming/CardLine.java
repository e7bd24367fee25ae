package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.List;
import java.util.Optional;

/** What leaves by one line port of a card: a groomout on a low-rate muxponder, else a lightpath. */
record CardLine(String id, String source, String destination, double rateGbps, List<Carried> clients) {

    static Optional<CardLine> find(String id, Xponder card, GroomingView view) {
        return card.role() == XponderRole.LOW_RATE_MUXPONDER
                ? view.findGroomout(id).map(groomout -> of(groomout, card))
                : view.findLightpath(id).map(CardLine::of);
    }

    private static CardLine of(Groomout groomout, Xponder card) {
        return new CardLine(
                groomout.id(),
                groomout.source(),
                groomout.destination(),
                card.lineRateGbps(),
                groomout.serviceIds().stream().map(Carried::service).toList());
    }

    private static CardLine of(GroomedLightpath lightpath) {
        return new CardLine(
                lightpath.id(), lightpath.source(), lightpath.destination(), lightpath.rateGbps(), lightpath.carries());
    }

    boolean joins(String node, String far) {
        return (source.equals(node) && destination.equals(far)) || (source.equals(far) && destination.equals(node));
    }
}
