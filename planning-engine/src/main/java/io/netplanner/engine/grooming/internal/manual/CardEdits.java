package io.netplanner.engine.grooming.internal.manual;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cards into slots, to other slots, and away. */
public final class CardEdits {

    private static final int LONGEST_ID = 200;

    private CardEdits() {}

    public static void place(GroomingEdit.PlaceCard edit, DraftState state) {
        Optional<Xponder> type = state.catalogue().findXponder(edit.type());
        String id = Objects.requireNonNullElseGet(edit.id(), () -> freeId(edit.type(), state));
        boolean known = state.require(
                type.isPresent(),
                "DRAFT_CARD_TYPE_UNKNOWN",
                "/type",
                "The catalogue has no card " + edit.type() + ". Name one of its cards.");
        boolean free = state.require(
                state.findCard(id).isEmpty(),
                "DRAFT_ID_TAKEN",
                "/id",
                "A pair of cards is called " + id + " already. Choose another id, or leave it out.");
        boolean named = state.require(
                isName(id),
                "DRAFT_ID_INVALID",
                "/id",
                "An id has 1 to " + LONGEST_ID
                        + " characters, none of them a control character. Choose another, or leave it out.");
        boolean here = state.requirePlace(edit.near(), "/near") & state.requirePlace(edit.far(), "/far");
        if (known && free && named && here) {
            state.become(state.draft()
                    .plus(new DraftCard(
                            id,
                            edit.type(),
                            edit.near(),
                            edit.far(),
                            Objects.requireNonNullElse(edit.protection(), Protection.NONE),
                            Objects.requireNonNullElse(edit.restoration(), Restoration.NONE),
                            lines(id, type.get().lines()))));
        }
    }

    private static boolean isName(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
    }

    private static List<DraftLine> lines(String id, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new DraftLine(id + "-" + line, List.of()))
                .toList();
    }

    private static String freeId(String type, DraftState state) {
        int number = 1;
        while (state.findCard("m-" + type + "-" + number).isPresent()) {
            number++;
        }
        return "m-" + type + "-" + number;
    }

    public static void move(GroomingEdit.MoveCard edit, DraftState state) {
        Optional<DraftPlace> from = state.draft().cards().stream()
                .flatMap(card -> findEnd(card, edit.cardId()).stream())
                .findFirst();
        state.require(
                from.isPresent(),
                "DRAFT_CARD_UNKNOWN",
                "/cardId",
                "The draft has no card " + edit.cardId() + ". The ids are those of pairs and a or z.");
        if (state.requirePlace(edit.to(), "/to")
                && from.isPresent()
                && requireAt(from.get().node(), edit, state)) {
            state.become(state.draft().mapCards(card -> moved(card, edit)));
        }
    }

    private static boolean requireAt(String node, GroomingEdit.MoveCard edit, DraftState state) {
        return state.require(
                node.equals(edit.to().node()),
                "DRAFT_CARD_ELSEWHERE",
                "/to/node",
                "Card " + edit.cardId() + " stands at " + node + " and moves within its node, not to "
                        + edit.to().node() + ". Remove the pair and place another between those nodes.");
    }

    private static Optional<DraftPlace> findEnd(DraftCard card, String id) {
        if (card.nearId().equals(id)) {
            return Optional.of(card.near());
        }
        return card.farId().equals(id) ? Optional.of(card.far()) : Optional.empty();
    }

    private static DraftCard moved(DraftCard card, GroomingEdit.MoveCard edit) {
        if (card.nearId().equals(edit.cardId())) {
            return card.at(edit.to(), card.far());
        }
        return card.farId().equals(edit.cardId()) ? card.at(card.near(), edit.to()) : card;
    }

    public static void remove(GroomingEdit.RemoveCard edit, DraftState state) {
        Optional<DraftCard> gone = state.findCard(edit.id());
        state.require(
                gone.isPresent(),
                "DRAFT_CARD_UNKNOWN",
                "/id",
                "The draft has no pair of cards " + edit.id() + ". Take an id of its cards.");
        gone.ifPresent(card -> state.become(without(card, state.draft())));
    }

    /** Groomouts on its lines leave the lightpaths they ride. */
    private static GroomingDraft without(DraftCard gone, GroomingDraft draft) {
        GroomingDraft rest = draft.withCards(
                draft.cards().stream().filter(card -> card != gone).toList());
        for (DraftLine line : gone.lines()) {
            rest = rest.mapLines(other -> other.without(Carried.groomout(line.id())));
        }
        return rest;
    }
}
