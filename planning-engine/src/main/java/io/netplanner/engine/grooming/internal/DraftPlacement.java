package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.materials.NodeDegrees;
import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cards of a draft where the planner put them, even where two share a slot; those whose place is left open take the
 * first that is free.
 */
final class DraftPlacement {

    private final EquipmentCatalogue catalogue;
    private final NodeDegrees degrees;
    private final Map<String, NodeRacks> racks = new HashMap<>();

    DraftPlacement(EquipmentCatalogue catalogue, Topology topology) {
        this.catalogue = catalogue;
        this.degrees = new NodeDegrees(topology);
    }

    List<Card> place(List<DraftCard> pairs) {
        for (DraftCard pair : pairs) {
            takeIfSettled(pair.near());
            takeIfSettled(pair.far());
        }
        List<Card> cards = new ArrayList<>(2 * pairs.size());
        for (DraftCard pair : pairs) {
            cards.add(card(pair, pair.nearId(), pair.near(), pair.farId()));
            cards.add(card(pair, pair.farId(), pair.far(), pair.nearId()));
        }
        return cards;
    }

    private void takeIfSettled(DraftPlace place) {
        if (!place.anywhere()) {
            racksOf(place.node()).takeIfFree(address(place));
        }
    }

    private Card card(DraftCard pair, String id, DraftPlace place, String pairId) {
        SlotAddress address = place.anywhere() ? racksOf(place.node()).place(width(pair.type())) : address(place);
        List<String> lines = pair.lines().stream()
                .filter(line -> !line.clients().isEmpty())
                .map(DraftLine::id)
                .toList();
        return new Card(id, pair.type(), place.node(), pairId, address.rack(), address.shelf(), address.slots(), lines);
    }

    private int width(String type) {
        return catalogue.findXponder(type).map(Xponder::slots).orElse(1);
    }

    static SlotAddress address(DraftPlace place) {
        return new SlotAddress(
                Objects.requireNonNull(place.rack()), Objects.requireNonNull(place.shelf()), place.slots());
    }

    private NodeRacks racksOf(String node) {
        return racks.computeIfAbsent(node, name -> new NodeRacks(catalogue.rack(), degrees.of(name)));
    }
}
