package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Card;
import java.util.List;
import java.util.Optional;

/** The same card stands at both ends: each card's pair is of its type, at another node, with the same lines. */
final class CardPairRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<Card> cards = view.result().cards();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            Optional<Card> pair = view.findCard(card.pairId());
            if (pair.isEmpty() || !isTwin(card, pair.get())) {
                findings.add(
                        "GROOMING_CARD_WITHOUT_PAIR",
                        "/cards/%d/pairId".formatted(i),
                        "Card %s, a %s at %s: %s is not the same card at the far end.",
                        card.id(),
                        card.type(),
                        card.node(),
                        card.pairId());
            }
        }
    }

    private static boolean isTwin(Card card, Card pair) {
        return pair.type().equals(card.type())
                && !pair.node().equals(card.node())
                && pair.pairId().equals(card.id())
                && pair.lines().equals(card.lines());
    }
}
