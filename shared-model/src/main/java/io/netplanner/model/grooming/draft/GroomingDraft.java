package io.netplanner.model.grooming.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a planner has decided of a grooming by hand: cards, what rides on their lines, services that change lightpaths on
 * the way. May break any rule of planning while it is worked on.
 */
public record GroomingDraft(int formatVersion, List<DraftCard> cards, List<ServiceSplit> splits) {

    public static final int FORMAT_VERSION = 1;

    public static final GroomingDraft EMPTY = new GroomingDraft(List.of(), List.of());

    public GroomingDraft {
        cards = List.copyOf(Objects.requireNonNullElse(cards, List.of()));
        splits = List.copyOf(Objects.requireNonNullElse(splits, List.of()));
    }

    public GroomingDraft(List<DraftCard> cards, List<ServiceSplit> splits) {
        this(FORMAT_VERSION, cards, splits);
    }

    public GroomingDraft plus(DraftCard card) {
        List<DraftCard> more = new ArrayList<>(cards);
        more.add(card);
        return new GroomingDraft(formatVersion, more, splits);
    }

    public GroomingDraft mapCards(UnaryOperator<DraftCard> change) {
        return new GroomingDraft(formatVersion, cards.stream().map(change).toList(), splits);
    }

    public GroomingDraft mapLines(UnaryOperator<DraftLine> change) {
        return mapCards(card -> card.mapLines(change));
    }

    public GroomingDraft withCards(List<DraftCard> newCards) {
        return new GroomingDraft(formatVersion, newCards, splits);
    }

    public GroomingDraft withSplits(List<ServiceSplit> newSplits) {
        return new GroomingDraft(formatVersion, cards, newSplits);
    }
}
