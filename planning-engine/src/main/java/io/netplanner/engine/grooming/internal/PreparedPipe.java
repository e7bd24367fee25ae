package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Groomout;
import java.util.List;

/**
 * A pipe whose low rates are in groomouts and whose lightpaths are still to be opened.
 *
 * @param clients all that wants a port of a muxponder or a transponder, groomouts included
 */
record PreparedPipe(PipeDraft draft, SortedClients clients, List<GroomoutCard> groomoutCards) {

    /** A low-rate card and the groomouts on its lines. */
    record GroomoutCard(Xponder card, List<Groomout> groomouts) {}

    PreparedPipe {
        groomoutCards = List.copyOf(groomoutCards);
    }

    /** Opens a lightpath for each client of the transponders, on the best mix of cards that take them. */
    void openTransponders(LineCards cards) {
        clients.straight().forEach((card, straight) -> {
            draft.raiseBound(straight.size());
            int first = 0;
            for (Xponder bought : new TransponderChoice(cards.alike(card, straight)).cardsFor(straight.size())) {
                List<LineClient> onCard = straight.subList(first, Math.min(first + bought.lines(), straight.size()));
                draft.light(bought, onCard.stream().map(List::of).toList());
                first += onCard.size();
            }
        });
    }

    /** Buys the low-rate cards, but none for groomouts that stay behind. */
    GroomedPipe finish() {
        for (GroomoutCard groomoutCard : groomoutCards) {
            List<String> lit = groomoutCard.groomouts().stream()
                    .map(Groomout::id)
                    .filter(id -> !draft.isRemaining(id))
                    .toList();
            if (!lit.isEmpty()) {
                draft.addCards(groomoutCard.card(), lit);
            }
        }
        return draft.finish();
    }
}
