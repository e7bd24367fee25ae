package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every card of the grooming stands where grooming put it, once; no other part claims to be one. */
final class CardPlacesRule implements MaterialsRule {

    private record Place(String part, String node, int rack, int shelf, List<Integer> slots) {}

    @Override
    public void check(MaterialsView view, Findings findings) {
        Map<String, Place> expected = new HashMap<>();
        for (Card card : view.request().grooming().cards()) {
            expected.put(card.id(), new Place(card.type(), card.node(), card.rack(), card.shelf(), card.slots()));
        }
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            for (RackFace face : sites.get(i).racks()) {
                for (PlacedPart part : face.parts()) {
                    check(part, sites.get(i).site(), face.rack(), expected, "/sites/%d/racks".formatted(i), findings);
                }
            }
        }
        expected.forEach((id, place) -> findings.add(
                "MATERIALS_CARD_MISPLACED",
                "/sites",
                "Card %s of the grooming is in no rack of %s.",
                id,
                place.node()));
    }

    private static void check(
            PlacedPart part, String site, int rack, Map<String, Place> expected, String pointer, Findings findings) {
        String id = part.cardId();
        if (id == null) {
            return;
        }
        Place place = new Place(part.part(), site, rack, part.shelf(), part.slots());
        Place due = expected.remove(id);
        if (!place.equals(due)) {
            findings.add(
                    "MATERIALS_CARD_MISPLACED",
                    pointer,
                    "Card %s is shown as %s in %s, rack %d, shelf %d, slots %s; grooming %s.",
                    id,
                    part.part(),
                    site,
                    rack,
                    part.shelf(),
                    part.slots(),
                    due == null ? "has no further card of that id" : "says " + due);
        }
    }
}
