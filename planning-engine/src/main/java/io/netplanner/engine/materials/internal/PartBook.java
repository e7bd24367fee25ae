package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.WavelengthSwitch;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Looks parts up in the catalogue by what they are for, and what a number of them costs and draws. */
final class PartBook {

    private record Figures(@Nullable Double price, @Nullable Double powerWatt) {}

    private final EquipmentCatalogue catalogue;
    private final Map<String, Figures> figures = new HashMap<>();

    /** @throws PlanningRefusedException naming every role that the catalogue has no part for */
    PartBook(EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
        requireAllRoles();
        for (Xponder card : catalogue.xponders()) {
            figures.put(card.name(), new Figures(card.price(), card.powerWatt()));
        }
        for (CommonPart part : catalogue.nodeEquipment().parts()) {
            figures.put(part.name(), new Figures(part.price(), part.powerWatt()));
        }
        for (WavelengthSwitch part : catalogue.nodeEquipment().switches()) {
            figures.put(part.name(), new Figures(part.price(), part.powerWatt()));
        }
    }

    private void requireAllRoles() {
        List<Issue> issues = new ArrayList<>();
        for (CommonPartRole role : CommonPartRole.values()) {
            if (catalogue.nodeEquipment().findPart(role).isEmpty()) {
                issues.add(Issue.error(
                        "MATERIALS_PART_MISSING",
                        "/catalogue/nodeEquipment/parts",
                        "Catalogue %s has no part for the role %s. Add one, or take the default catalogue's."
                                .formatted(catalogue.name(), role)));
            }
        }
        if (!issues.isEmpty()) {
            throw new PlanningRefusedException(issues);
        }
    }

    CommonPart get(CommonPartRole role) {
        return catalogue.nodeEquipment().findPart(role).orElseThrow();
    }

    List<CommonPart> shelfCommons() {
        return catalogue.nodeEquipment().parts().stream()
                .filter(part -> part.role() == CommonPartRole.SHELF_COMMON)
                .toList();
    }

    int slotsOfCard(String type) {
        return catalogue.findXponder(type).map(Xponder::slots).orElse(1);
    }

    WavelengthSwitch lineSwitch(String node, int degree) {
        return smallestSwitch(node, degree, WavelengthSwitch::maxLineDegree);
    }

    WavelengthSwitch addDropSwitch(String node, int degree) {
        return smallestSwitch(node, degree, WavelengthSwitch::maxAddDropDegree);
    }

    private WavelengthSwitch smallestSwitch(String node, int degree, ToIntFunction<WavelengthSwitch> limit) {
        return catalogue.nodeEquipment().switches().stream()
                .filter(candidate -> limit.applyAsInt(candidate) >= degree)
                .findFirst()
                .orElseThrow(() -> new PlanningRefusedException(List.of(Issue.error(
                        "MATERIALS_SWITCH_MISSING",
                        "/catalogue/nodeEquipment/switches",
                        "Node %s has %d degrees, more than any switch of catalogue %s serves. Add a larger one."
                                .formatted(node, degree, catalogue.name())))));
    }

    MaterialLine line(String part, int count) {
        Figures unit = figures.getOrDefault(part, new Figures(null, null));
        return new MaterialLine(part, count, unit.price(), times(unit.price(), count), times(unit.powerWatt(), count));
    }

    private static @Nullable Double times(@Nullable Double unit, int count) {
        return unit == null ? null : unit * count;
    }
}
