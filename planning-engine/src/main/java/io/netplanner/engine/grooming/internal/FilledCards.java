package io.netplanner.engine.grooming.internal;

import java.util.List;

/**
 * Cards of one type, each with what is on its lines.
 *
 * @param lowerBound lines that no filling can go below
 */
record FilledCards(List<List<List<LineClient>>> cards, int lowerBound) {

    FilledCards {
        cards = List.copyOf(cards);
    }

    List<List<LineClient>> lines() {
        return cards.stream().flatMap(List::stream).toList();
    }
}
