package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.DraftPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cards of a grooming as a planner may go on editing them: every line of each, the idle ones too. */
public final class DraftCards {

    private final EquipmentCatalogue catalogue;
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, List<Carried>> clients = new HashMap<>();
    private final Map<String, Strength> strengths = new HashMap<>();

    private DraftCards(GroomingResult grooming, EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
        grooming.cards().forEach(card -> cards.put(card.id(), card));
        grooming.groomouts()
                .forEach(groomout -> clients.put(
                        groomout.id(),
                        groomout.serviceIds().stream().map(Carried::service).toList()));
        for (GroomedLightpath lightpath : grooming.lightpaths()) {
            clients.put(lightpath.id(), lightpath.carries());
            strengths.put(lightpath.id(), new Strength(lightpath.protection(), lightpath.restoration()));
        }
    }

    public static List<DraftCard> of(GroomingResult grooming, EquipmentCatalogue catalogue) {
        DraftCards reader = new DraftCards(grooming, catalogue);
        Set<String> seen = new HashSet<>();
        List<DraftCard> pairs = new ArrayList<>();
        for (Card near : grooming.cards()) {
            Card far = reader.cards.get(near.pairId());
            if (far != null && seen.add(near.id()) && seen.add(far.id())) {
                pairs.add(reader.pair(near, far));
            }
        }
        return pairs;
    }

    private DraftCard pair(Card near, Card far) {
        String id = near.id().endsWith("a") ? near.id().substring(0, near.id().length() - 1) : near.id();
        List<DraftLine> lines = new ArrayList<>();
        near.lines().forEach(line -> lines.add(new DraftLine(line, clients.getOrDefault(line, List.of()))));
        int all = catalogue.findXponder(near.type()).map(Xponder::lines).orElse(lines.size());
        for (int line = lines.size() + 1; line <= all; line++) {
            lines.add(new DraftLine(id + "-line" + line, List.of()));
        }
        Strength strength = near.lines().stream()
                .map(line -> strengths.getOrDefault(line, Strength.NONE))
                .reduce(Strength.NONE, Strength::with);
        return new DraftCard(
                id, near.type(), place(near), place(far), strength.protection(), strength.restoration(), lines);
    }

    private static DraftPlace place(Card card) {
        return new DraftPlace(card.node(), card.rack(), card.shelf(), card.slots());
    }

    static DraftCard withOpenPlaces(DraftCard card) {
        return card.at(
                DraftPlace.at(card.near().node()), DraftPlace.at(card.far().node()));
    }

    /** Of pipes that are not in racks yet. */
    static List<DraftCard> of(List<GroomedPipe> pipes) {
        return pipes.stream()
                .flatMap(pipe -> pipe.cardPairs().stream().map(pair -> of(pair, pipe)))
                .toList();
    }

    private static DraftCard of(CardPair pair, GroomedPipe pipe) {
        Map<String, List<Carried>> clients = new HashMap<>();
        Strength strength = Strength.NONE;
        pipe.groomouts()
                .forEach(groomout -> clients.put(
                        groomout.id(),
                        groomout.serviceIds().stream().map(Carried::service).toList()));
        for (GroomedLightpath lightpath : pipe.lightpaths()) {
            clients.put(lightpath.id(), lightpath.carries());
            if (pair.lines().contains(lightpath.id())) {
                strength = strength.with(new Strength(lightpath.protection(), lightpath.restoration()));
            }
        }
        return new DraftCard(
                pair.id(),
                pair.card().name(),
                DraftPlace.at(pair.source()),
                DraftPlace.at(pair.destination()),
                strength.protection(),
                strength.restoration(),
                pair.lines().stream()
                        .map(line -> new DraftLine(line, clients.getOrDefault(line, List.of())))
                        .toList());
    }
}
