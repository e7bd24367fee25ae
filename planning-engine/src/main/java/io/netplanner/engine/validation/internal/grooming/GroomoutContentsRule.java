package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.ClientLimit;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Groomout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A groomout holds only services its card accepts, says its load rightly, and stays within line, ports and limits. */
final class GroomoutContentsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<Groomout> groomouts = view.result().groomouts();
        for (int i = 0; i < groomouts.size(); i++) {
            Groomout groomout = groomouts.get(i);
            String pointer = "/groomouts/" + i;
            checkServices(groomout, pointer, view, findings);
            checkLoad(groomout, pointer, view, findings);
            Optional<Xponder> card = view.catalogue()
                    .findXponder(groomout.cardType())
                    .filter(x -> x.role() == XponderRole.LOW_RATE_MUXPONDER);
            if (card.isPresent()) {
                checkAccepted(groomout, card.get(), pointer, view, findings);
                checkCapacity(groomout, card.get(), pointer, view, findings);
                checkPorts(groomout, card.get(), pointer, view, findings);
            } else {
                findings.add(
                        "GROOMING_UNKNOWN_CARD_TYPE",
                        pointer + "/cardType",
                        "Groomout %s: %s is not a low-rate muxponder of the catalogue.",
                        groomout.id(),
                        groomout.cardType());
            }
        }
    }

    private static void checkServices(Groomout groomout, String pointer, GroomingView view, Findings findings) {
        HashSet<String> seen = new HashSet<>();
        for (String id : groomout.serviceIds()) {
            if (view.findService(id).isEmpty()) {
                findings.add(
                        "GROOMING_INVENTED_SERVICE",
                        pointer + "/serviceIds",
                        "Groomout %s holds service %s, which the traffic matrix does not have.",
                        groomout.id(),
                        id);
            }
            if (!seen.add(id)) {
                findings.add(
                        "GROOMING_SERVICE_CARRIED_TWICE",
                        pointer + "/serviceIds",
                        "Groomout %s holds service %s twice.",
                        groomout.id(),
                        id);
            }
        }
    }

    private static void checkLoad(Groomout groomout, String pointer, GroomingView view, Findings findings) {
        double sum = view.sumGbps(groomout.serviceIds());
        if (Math.abs(sum - groomout.loadGbps()) > GroomingView.TOLERANCE_GBPS) {
            findings.add(
                    "GROOMING_LOAD_WRONG",
                    pointer + "/loadGbps",
                    "Groomout %s says %s Gb/s, its services sum to %s.",
                    groomout.id(),
                    groomout.loadGbps(),
                    sum);
        }
    }

    private static void checkAccepted(
            Groomout groomout, Xponder card, String pointer, GroomingView view, Findings findings) {
        groomout.serviceIds().stream()
                .flatMap(id -> view.findService(id).stream())
                .filter(service -> !card.clientTypes().contains(service.type()))
                .forEach(service -> findings.add(
                        "GROOMING_TYPE_NOT_ACCEPTED",
                        pointer + "/serviceIds",
                        "Groomout %s: %s takes no %s, the type of service %s.",
                        groomout.id(),
                        card.name(),
                        service.type(),
                        service.id()));
    }

    private static void checkCapacity(
            Groomout groomout, Xponder card, String pointer, GroomingView view, Findings findings) {
        double sum = view.sumGbps(groomout.serviceIds());
        if (sum > card.lineRateGbps() + GroomingView.TOLERANCE_GBPS) {
            findings.add(
                    "GROOMING_OVERLOAD",
                    pointer + "/loadGbps",
                    "Groomout %s carries %s Gb/s, a line of %s has %s.",
                    groomout.id(),
                    sum,
                    card.name(),
                    card.lineRateGbps());
        }
    }

    private static void checkPorts(
            Groomout groomout, Xponder card, String pointer, GroomingView view, Findings findings) {
        if (groomout.serviceIds().size() > card.clientPorts()) {
            findings.add(
                    "GROOMING_TOO_MANY_PORTS",
                    pointer + "/serviceIds",
                    "Groomout %s has %d clients, %s has %d ports.",
                    groomout.id(),
                    groomout.serviceIds().size(),
                    card.name(),
                    card.clientPorts());
        }
        for (ClientLimit limit : card.clientLimits()) {
            long used = PortUse.ofType(groomout.serviceIds(), limit.serviceType(), view);
            if (used > limit.ports()) {
                findings.add(
                        "GROOMING_TOO_MANY_PORTS",
                        pointer + "/serviceIds",
                        "Groomout %s has %d %s, %s takes at most %d.",
                        groomout.id(),
                        used,
                        limit.serviceType(),
                        card.name(),
                        limit.ports());
            }
        }
    }
}
