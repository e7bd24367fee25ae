package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.materials.NodeDegrees;
import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives both cards of every pair a place in the racks of their nodes. Cards that are installed already, by id, type and
 * node, keep their places while the racks have them; the others follow in the order of the pairs, so what is added at
 * the end of a traffic matrix moves nothing that was placed before it.
 */
final class CardPlacement {

    private final RackModel model;
    private final NodeDegrees degrees;
    private final Map<String, NodeRacks> racks = new HashMap<>();
    private final Map<String, Card> installed = new HashMap<>();
    private final Map<String, SlotAddress> kept = new HashMap<>();

    CardPlacement(RackModel model, Topology topology, List<Card> installed) {
        this.model = model;
        installed.forEach(card -> this.installed.put(card.id(), card));
        this.degrees = new NodeDegrees(topology);
    }

    List<Card> place(List<CardPair> pairs) {
        for (CardPair pair : pairs) {
            keep(pair, pair.nearId(), pair.source());
            keep(pair, pair.farId(), pair.destination());
        }
        List<Card> cards = new ArrayList<>(2 * pairs.size());
        for (CardPair pair : pairs) {
            cards.add(place(pair, pair.nearId(), pair.source(), pair.farId()));
            cards.add(place(pair, pair.farId(), pair.destination(), pair.nearId()));
        }
        return cards;
    }

    private void keep(CardPair pair, String id, String node) {
        Card card = installed.get(id);
        if (card != null
                && card.type().equals(pair.card().name())
                && card.node().equals(node)) {
            SlotAddress address = new SlotAddress(card.rack(), card.shelf(), card.slots());
            if (address.fits(pair.card().slots()) && racksOf(node).takeIfFree(address)) {
                kept.put(id, address);
            }
        }
    }

    private Card place(CardPair pair, String id, String node, String pairId) {
        SlotAddress before = kept.get(id);
        SlotAddress address = before == null ? racksOf(node).place(pair.card().slots()) : before;
        return new Card(
                id, pair.card().name(), node, pairId, address.rack(), address.shelf(), address.slots(), pair.lines());
    }

    private NodeRacks racksOf(String node) {
        return racks.computeIfAbsent(node, name -> new NodeRacks(model, degrees.of(name)));
    }
}
