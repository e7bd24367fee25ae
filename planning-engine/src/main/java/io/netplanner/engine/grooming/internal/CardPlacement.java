package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives both cards of every pair a place in the racks of their nodes, in the order of the pairs: what is added at the
 * end of a traffic matrix moves nothing that was placed before it.
 */
final class CardPlacement {

    private final RackModel model;
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Map<String, NodeRacks> racks = new HashMap<>();

    CardPlacement(RackModel model, Topology topology) {
        this.model = model;
        for (Link link : topology.links()) {
            degrees.merge(link.source(), 1, Integer::sum);
            degrees.merge(link.destination(), 1, Integer::sum);
        }
    }

    List<Card> place(List<CardPair> pairs) {
        List<Card> cards = new ArrayList<>(2 * pairs.size());
        for (CardPair pair : pairs) {
            String near = pair.id() + "a";
            String far = pair.id() + "z";
            cards.add(place(pair, near, pair.source(), far));
            cards.add(place(pair, far, pair.destination(), near));
        }
        return cards;
    }

    private Card place(CardPair pair, String id, String node, String pairId) {
        NodeRacks nodeRacks = racks.computeIfAbsent(node, name -> new NodeRacks(model, degrees.getOrDefault(name, 0)));
        SlotAddress address = nodeRacks.place(pair.card().slots());
        return new Card(
                id, pair.card().name(), node, pairId, address.rack(), address.shelf(), address.slots(), pair.lines());
    }
}
