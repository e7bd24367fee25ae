package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import java.util.List;
import java.util.Optional;

/**
 * A card is of the catalogue, has no more lines than its type, and all its lines end where its pair stands. One that is
 * installed may be idle.
 */
final class CardLinesRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<Card> cards = view.result().cards();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            Optional<Xponder> type = view.catalogue().findXponder(card.type());
            if (type.isPresent()) {
                check(card, type.get(), "/cards/%d/lines".formatted(i), view, findings);
            } else {
                findings.add(
                        "GROOMING_UNKNOWN_CARD_TYPE",
                        "/cards/%d/type".formatted(i),
                        "Card %s: the catalogue has no %s.",
                        card.id(),
                        card.type());
            }
        }
    }

    private static void check(Card card, Xponder type, String pointer, GroomingView view, Findings findings) {
        if (card.lines().size() > type.lines()) {
            findings.add(
                    "GROOMING_TOO_MANY_LINES",
                    pointer,
                    "Card %s uses %d lines, a %s has %d.",
                    card.id(),
                    card.lines().size(),
                    type.name(),
                    type.lines());
        }
        String far = view.findCard(card.pairId()).map(Card::node).orElse("");
        for (String id : card.lines()) {
            Optional<CardLine> line = CardLine.find(id, type, view);
            if (line.isEmpty()) {
                findings.add("GROOMING_UNKNOWN_LINE", pointer, "Card %s: there is no line %s.", card.id(), id);
            } else {
                checkLine(card, type, line.get(), far, pointer, findings);
            }
        }
    }

    private static void checkLine(
            Card card, Xponder type, CardLine line, String far, String pointer, Findings findings) {
        if (!line.joins(card.node(), far)) {
            findings.add(
                    "GROOMING_LINE_ENDS_ELSEWHERE",
                    pointer,
                    "Card %s stands at %s and its pair at %s, but line %s goes from %s to %s.",
                    card.id(),
                    card.node(),
                    far,
                    line.id(),
                    line.source(),
                    line.destination());
        }
        if (line.rateGbps() != type.lineRateGbps()) {
            findings.add(
                    "GROOMING_RATE_WRONG",
                    pointer,
                    "Card %s: line %s is said to run at %s Gb/s, a %s runs at %s.",
                    card.id(),
                    line.id(),
                    line.rateGbps(),
                    type.name(),
                    type.lineRateGbps());
        }
    }
}
