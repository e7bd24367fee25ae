package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Cards for a number of clients that take a line each: of all mixes of alike transponders the cheapest, where every card
 * has a price; else the one of fewest slots, then of fewest idle lines, then of fewest cards. Exact, by dynamic
 * programming over the number of clients.
 */
final class TransponderChoice {

    /** A mix of cards so far. */
    private record Mix(double cost, int idle, List<Xponder> cards) {

        private static final Comparator<Mix> BEST = Comparator.comparingDouble(Mix::cost)
                .thenComparingInt(Mix::idle)
                .thenComparingInt(mix -> mix.cards().size());

        Mix plus(Xponder card, double price, int used) {
            List<Xponder> more = new ArrayList<>(cards);
            more.add(card);
            return new Mix(cost + price, idle + card.lines() - used, more);
        }
    }

    private final List<Xponder> alike;
    private final boolean priced;

    /** @param alike cards of one line rate that take all of the clients, at least one */
    TransponderChoice(List<Xponder> alike) {
        this.alike = alike;
        this.priced = alike.stream().allMatch(card -> card.price() != null);
    }

    /** The cards, those with the most lines first. */
    List<Xponder> cardsFor(int clients) {
        List<Mix> best = new ArrayList<>(List.of(new Mix(0, 0, List.of())));
        for (int count = 1; count <= clients; count++) {
            int served = count;
            best.add(alike.stream()
                    .map(card -> best.get(Math.max(0, served - card.lines()))
                            .plus(card, cost(card), Math.min(served, card.lines())))
                    .min(Mix.BEST)
                    .orElseThrow());
        }
        return best.getLast().cards().stream()
                .sorted(Comparator.comparingInt(Xponder::lines).reversed())
                .toList();
    }

    private double cost(Xponder card) {
        return priced ? Objects.requireNonNull(card.price()) : card.slots();
    }
}
