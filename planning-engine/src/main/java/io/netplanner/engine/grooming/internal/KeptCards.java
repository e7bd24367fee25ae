package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.materials.NodeDegrees;
import io.netplanner.engine.materials.NodeRacks;
import io.netplanner.engine.materials.SlotAddress;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of cards that are installed, so that others can be added to them: catalogue, nodes and racks know them. */
final class KeptCards {

    private final EquipmentCatalogue catalogue;
    private final Set<String> nodes = new HashSet<>();
    private final NodeDegrees degrees;
    private final Map<String, NodeRacks> racks = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private KeptCards(EquipmentCatalogue catalogue, Topology topology) {
        this.catalogue = catalogue;
        this.degrees = new NodeDegrees(topology);
        topology.nodes().stream().map(Node::name).forEach(nodes::add);
    }

    static List<Issue> check(GroomingRequest request, GroomingDraft kept) {
        KeptCards cards = new KeptCards(request.catalogue(), request.topology());
        for (int card = 0; card < kept.cards().size(); card++) {
            cards.check(kept.cards().get(card), "/fixed/cards/" + card);
        }
        return cards.issues;
    }

    private void check(DraftCard card, String pointer) {
        Optional<Xponder> type = catalogue.findXponder(card.type());
        if (type.isEmpty()) {
            issues.add(Issue.error(
                    "GROOMING_KEPT_CARD_UNKNOWN",
                    pointer + "/type",
                    "Installed card %s: catalogue %s has no %s. Add that card to the catalogue."
                            .formatted(card.id(), catalogue.name(), card.type())));
            return;
        }
        if (card.lines().size() > type.get().lines()) {
            issues.add(Issue.error(
                    "GROOMING_KEPT_LINES_TOO_MANY",
                    pointer + "/lines",
                    "Installed card %s: %d lines, but a %s of catalogue %s has %d."
                            .formatted(
                                    card.id(),
                                    card.lines().size(),
                                    card.type(),
                                    catalogue.name(),
                                    type.get().lines())));
        }
        checkPlace(card, card.near(), type.get(), pointer + "/near");
        checkPlace(card, card.far(), type.get(), pointer + "/far");
    }

    private void checkPlace(DraftCard card, DraftPlace place, Xponder type, String pointer) {
        if (!nodes.contains(place.node())) {
            issues.add(Issue.error(
                    "GROOMING_KEPT_NODE_UNKNOWN",
                    pointer + "/node",
                    "Installed card %s: it stands at %s, which the topology does not have."
                            .formatted(card.id(), place.node())));
        } else if (!place.anywhere() && !takes(place, type)) {
            issues.add(Issue.error(
                    "GROOMING_KEPT_PLACE_TAKEN",
                    pointer,
                    "Installed card %s: the racks of %s do not have rack %d, shelf %d, slots %s free for a %s of %d slots."
                            .formatted(
                                    card.id(),
                                    place.node(),
                                    place.rack(),
                                    place.shelf(),
                                    place.slots(),
                                    card.type(),
                                    type.slots())));
        }
    }

    private boolean takes(DraftPlace place, Xponder type) {
        NodeRacks ofNode =
                racks.computeIfAbsent(place.node(), name -> new NodeRacks(catalogue.rack(), degrees.of(name)));
        SlotAddress address = DraftPlacement.address(place);
        return address.fits(type.slots()) && ofNode.takeInstalled(address);
    }
}
