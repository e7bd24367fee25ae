package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.topology.Link;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every card has an address in a service shelf: adjacent slots as many as its type fills, none reserved, none used
 * twice, none in the shelves of the node's degrees unless the card was installed there before the degrees grew.
 */
final class CardAddressRule implements GroomingRule {

    private record Slot(String node, int rack, int shelf, int slot) {}

    @Override
    public void check(GroomingView view, Findings findings) {
        Map<Slot, String> used = new HashMap<>();
        Map<String, Integer> degrees = degrees(view);
        Map<String, DraftPlace> installed = installed(view.request().fixed());
        List<Card> cards = view.result().cards();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            String pointer = "/cards/" + i;
            int degree = stands(card, installed.get(card.id())) ? 0 : degrees.getOrDefault(card.node(), 0);
            checkShelf(card, degree, pointer, view, findings);
            checkSlots(card, pointer, view, findings);
            for (int slot : new LinkedHashSet<>(card.slots())) {
                String before = used.putIfAbsent(new Slot(card.node(), card.rack(), card.shelf(), slot), card.id());
                if (before != null) {
                    findings.add(
                            "GROOMING_SLOT_USED_TWICE",
                            pointer + "/slots",
                            "Cards %s and %s both sit in %s, slot %d.",
                            before,
                            card.id(),
                            place(card),
                            slot);
                }
            }
        }
    }

    private static Map<String, Integer> degrees(GroomingView view) {
        Map<String, Integer> degrees = new HashMap<>();
        for (Link link : view.request().topology().links()) {
            degrees.merge(link.source(), 1, Integer::sum);
            degrees.merge(link.destination(), 1, Integer::sum);
        }
        return degrees;
    }

    private static Map<String, DraftPlace> installed(@Nullable GroomingDraft fixed) {
        Map<String, DraftPlace> places = new HashMap<>();
        for (DraftCard pair : fixed == null ? List.<DraftCard>of() : fixed.cards()) {
            places.put(pair.nearId(), pair.near());
            places.put(pair.farId(), pair.far());
        }
        return places;
    }

    private static boolean stands(Card card, @Nullable DraftPlace place) {
        return new DraftPlace(card.node(), card.rack(), card.shelf(), card.slots()).equals(place);
    }

    private static void checkShelf(Card card, int degree, String pointer, GroomingView view, Findings findings) {
        RackModel rack = view.catalogue().rack();
        if (card.rack() < 1 || card.shelf() < 1 || card.shelf() > rack.shelvesPerRack()) {
            findings.add(
                    "GROOMING_ADDRESS_OUTSIDE_RACK",
                    pointer,
                    "Card %s: %s does not exist, racks count from 1 and have shelves 1 to %d.",
                    card.id(),
                    place(card),
                    rack.shelvesPerRack());
            return;
        }
        int lineShelves = Math.max(1, degree);
        int position = (card.rack() - 1) * rack.shelvesPerRack() + card.shelf();
        if (position <= lineShelves) {
            findings.add(
                    "GROOMING_ADDRESS_IN_LINE_SHELF",
                    pointer,
                    "Card %s sits in %s, but the first %d shelves of %s belong to its degrees.",
                    card.id(),
                    place(card),
                    lineShelves,
                    card.node());
        }
    }

    private static void checkSlots(Card card, String pointer, GroomingView view, Findings findings) {
        RackModel rack = view.catalogue().rack();
        List<Integer> slots = card.slots();
        int width =
                view.catalogue().findXponder(card.type()).map(Xponder::slots).orElse(slots.size());
        boolean adjacent = true;
        for (int s = 1; s < slots.size(); s++) {
            adjacent &= slots.get(s) == slots.get(s - 1) + 1;
        }
        boolean inside = slots.stream().allMatch(slot -> slot >= 0 && slot < rack.slotsPerShelf());
        if (slots.size() != width || !adjacent || !inside) {
            findings.add(
                    "GROOMING_SLOTS_WRONG",
                    pointer + "/slots",
                    "Card %s sits in slots %s; a %s fills %d adjacent slots of 0 to %d.",
                    card.id(),
                    slots,
                    card.type(),
                    width,
                    rack.slotsPerShelf() - 1);
        }
        slots.stream()
                .filter(rack.reservedSlots()::contains)
                .forEach(slot -> findings.add(
                        "GROOMING_RESERVED_SLOT",
                        pointer + "/slots",
                        "Card %s sits in slot %d, which is reserved in every shelf.",
                        card.id(),
                        slot));
    }

    private static String place(Card card) {
        return "%s, rack %d, shelf %d".formatted(card.node(), card.rack(), card.shelf());
    }
}
