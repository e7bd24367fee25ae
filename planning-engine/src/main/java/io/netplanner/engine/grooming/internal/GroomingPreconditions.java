package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold before any grooming can start; says every fault at once. */
public final class GroomingPreconditions {

    private final EquipmentCatalogue catalogue;
    private final double lineRateGbps;
    private final List<Issue> issues = new ArrayList<>();

    private GroomingPreconditions(GroomingRequest request) {
        this.catalogue = request.catalogue();
        this.lineRateGbps = request.parameters().lineRateGbps();
    }

    /** @throws PlanningRefusedException naming every fault */
    public static void check(GroomingRequest request) {
        GroomingPreconditions preconditions = new GroomingPreconditions(request);
        preconditions.checkLineRate();
        preconditions.checkCardWidths();
        GroomingDraft kept = request.fixed();
        if (kept != null) {
            preconditions.issues.addAll(KeptCards.check(request, kept));
        }
        if (!preconditions.issues.isEmpty()) {
            throw new PlanningRefusedException(preconditions.issues);
        }
    }

    private void checkLineRate() {
        if (!new LineCards(catalogue, lineRateGbps).isEmpty()) {
            return;
        }
        String rates = catalogue.xponders().stream()
                .filter(card -> card.role() != XponderRole.LOW_RATE_MUXPONDER)
                .map(card -> number(card.lineRateGbps()))
                .distinct()
                .collect(Collectors.joining(", "));
        issues.add(Issue.error(
                "GROOMING_LINE_RATE_UNKNOWN",
                "/parameters/lineRateGbps",
                "Line rate %s Gb/s: no card of catalogue %s has it. Choose one of %s, or add a card."
                        .formatted(number(lineRateGbps), catalogue.name(), rates)));
    }

    private void checkCardWidths() {
        int widest = NodeRacks.widestPart(catalogue.rack());
        for (int i = 0; i < catalogue.xponders().size(); i++) {
            Xponder card = catalogue.xponders().get(i);
            if (card.slots() < 1 || card.slots() > widest) {
                issues.add(Issue.error(
                        "GROOMING_CARD_DOES_NOT_FIT_SHELF",
                        "/catalogue/xponders/" + i + "/slots",
                        "Card %s: %d slots, but an empty shelf has 1 to %d adjacent free slots. Mend the card or the rack."
                                .formatted(card.name(), card.slots(), widest)));
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
