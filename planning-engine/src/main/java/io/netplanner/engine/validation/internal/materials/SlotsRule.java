package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.RackModel;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every part sits in adjacent slots that exist, as many as it is wide, and nobody else's. Reserved slots are for the
 * parts that every shelf has there.
 */
final class SlotsRule implements MaterialsRule {

    private record Slot(int rack, int shelf, int slot) {}

    @Override
    public void check(MaterialsView view, Findings findings) {
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            Map<Slot, String> used = new HashMap<>();
            for (int r = 0; r < sites.get(i).racks().size(); r++) {
                RackFace face = sites.get(i).racks().get(r);
                for (int p = 0; p < face.parts().size(); p++) {
                    String pointer = "/sites/%d/racks/%d/parts/%d".formatted(i, r, p);
                    String place = "%s, rack %d".formatted(sites.get(i).site(), face.rack());
                    checkPlace(face.parts().get(p), place, pointer, view, findings);
                    checkFree(face.parts().get(p), face.rack(), used, place, pointer, findings);
                }
            }
        }
    }

    private static void checkPlace(
            PlacedPart part, String place, String pointer, MaterialsView view, Findings findings) {
        RackModel rack = view.request().catalogue().rack();
        List<Integer> slots = part.slots();
        int width = view.findPart(part.part()).map(PartFigures::slots).orElse(slots.size());
        boolean exists = slots.stream().allMatch(slot -> slot >= 0 && slot < rack.slotsPerShelf())
                && part.shelf() >= 1
                && part.shelf() <= rack.shelvesPerRack();
        if (slots.size() != width || !isAdjacent(slots) || !exists) {
            findings.add(
                    "MATERIALS_SLOTS_WRONG",
                    pointer,
                    "%s, shelf %d: %s fills %d adjacent slots of 0 to %d in shelves 1 to %d, not %s.",
                    place,
                    part.shelf(),
                    part.part(),
                    width,
                    rack.slotsPerShelf() - 1,
                    rack.shelvesPerRack(),
                    slots);
        }
        if (!isWhereAllowed(part, rack, view)) {
            findings.add(
                    "MATERIALS_RESERVED_SLOT",
                    pointer,
                    "%s, shelf %d: %s sits in slots %s; slots %s are reserved for the parts of every shelf.",
                    place,
                    part.shelf(),
                    part.part(),
                    slots,
                    rack.reservedSlots());
        }
    }

    private static boolean isWhereAllowed(PlacedPart part, RackModel rack, MaterialsView view) {
        List<Integer> fixed =
                view.findPart(part.part()).map(PartFigures::fixedSlots).orElse(List.of());
        return fixed.isEmpty()
                ? part.slots().stream().noneMatch(rack.reservedSlots()::contains)
                : fixed.containsAll(part.slots());
    }

    private static boolean isAdjacent(List<Integer> slots) {
        boolean adjacent = true;
        for (int s = 1; s < slots.size(); s++) {
            adjacent &= slots.get(s) == slots.get(s - 1) + 1;
        }
        return adjacent;
    }

    private static void checkFree(
            PlacedPart part, int rack, Map<Slot, String> used, String place, String pointer, Findings findings) {
        for (int slot : part.slots()) {
            String before = used.putIfAbsent(new Slot(rack, part.shelf(), slot), part.part());
            if (before != null) {
                findings.add(
                        "MATERIALS_SLOT_USED_TWICE",
                        pointer,
                        "%s, shelf %d, slot %d holds %s and %s.",
                        place,
                        part.shelf(),
                        slot,
                        before,
                        part.part());
            }
        }
    }
}
