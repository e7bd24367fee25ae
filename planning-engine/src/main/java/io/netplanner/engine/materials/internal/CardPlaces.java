package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.materials.NodeDegrees;
import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the cards of a grooming, so that they can be listed: nodes and racks have the places they name. */
final class CardPlaces {

    private final EquipmentCatalogue catalogue;
    private final Map<String, NodeRacks> racks = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private CardPlaces(Topology topology, EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
        NodeDegrees degrees = new NodeDegrees(topology);
        for (Node node : topology.nodes()) {
            racks.put(node.name(), new NodeRacks(catalogue.rack(), degrees.of(node.name())));
        }
    }

    /** @throws PlanningRefusedException naming every card that stands nowhere */
    static void require(MaterialsRequest request) {
        CardPlaces places = new CardPlaces(request.topology(), request.catalogue());
        List<Card> cards = request.grooming().cards();
        for (int card = 0; card < cards.size(); card++) {
            places.check(cards.get(card), "/cards/" + card);
        }
        if (!places.issues.isEmpty()) {
            throw new PlanningRefusedException(places.issues);
        }
    }

    private void check(Card card, String pointer) {
        NodeRacks node = racks.get(card.node());
        if (node == null) {
            issues.add(Issue.error(
                    "MATERIALS_NODE_UNKNOWN",
                    pointer + "/node",
                    "Card %s stands at %s, which the topology does not have. Name the topology that was groomed for."
                            .formatted(card.id(), card.node())));
            return;
        }
        SlotAddress address = new SlotAddress(card.rack(), card.shelf(), card.slots());
        int width = catalogue
                .findXponder(card.type())
                .map(Xponder::slots)
                .orElse(card.slots().size());
        if (!address.fits(width) || !node.takeInstalled(address)) {
            issues.add(Issue.error(
                    "MATERIALS_PLACE_TAKEN",
                    pointer,
                    "Card %s: the racks of %s do not have rack %d, shelf %d, slots %s free for a %s of %d slots."
                            .formatted(
                                    card.id(),
                                    card.node(),
                                    card.rack(),
                                    card.shelf(),
                                    card.slots(),
                                    card.type(),
                                    width)));
        }
    }
}
