package io.netplanner.engine.validation.internal.materials;

import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.CommonPartRole;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.WavelengthSwitch;
import io.netplanner.model.topology.RoadmType;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The parts of one site, counted by the rules of the catalogue. A part that it lacks is not counted. */
final class PartCounts {

    private final EquipmentCatalogue catalogue;
    private final Map<String, Integer> counts = new TreeMap<>();

    PartCounts(EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    void add(String part) {
        add(part, 1);
    }

    private void add(String part, int pieces) {
        if (pieces > 0) {
            counts.merge(part, pieces, Integer::sum);
        }
    }

    void add(CommonPartRole role, int pieces) {
        catalogue.nodeEquipment().findPart(role).ifPresent(part -> add(part.name(), pieces));
    }

    /** As many pieces as it takes to serve so many. */
    void addServing(CommonPartRole role, int served) {
        catalogue
                .nodeEquipment()
                .findPart(role)
                .ifPresent(part -> add(part.name(), Math.ceilDiv(served, part.capacity())));
    }

    void addLines(int degree) {
        add(CommonPartRole.FIBER_INTERFACE, degree);
        add(CommonPartRole.BOOSTER, degree);
        add(CommonPartRole.PREAMPLIFIER, degree);
        addServing(CommonPartRole.SUPERVISORY, degree);
        addServing(CommonPartRole.CHANNEL_MONITOR, degree);
        add(CommonPartRole.HOUSEKEEPING, 1);
    }

    void addSwitching(int degree, int protectedEnds) {
        if (degree > 2 || degree == 2 && protectedEnds > 0) {
            catalogue.nodeEquipment().switches().stream()
                    .filter(candidate -> candidate.maxLineDegree() >= degree)
                    .map(WavelengthSwitch::name)
                    .findFirst()
                    .ifPresent(name -> add(name, degree));
        }
    }

    /** @param drops how often each channel is dropped, by channel */
    void addAddDrop(int degree, RoadmType type, Map<Integer, Integer> drops) {
        int most = most(drops.values());
        int groups = type == RoadmType.CDC ? Math.min(most, 1) : most;
        for (int group = 1; group <= groups; group++) {
            int[] channels = new int[2];
            for (Map.Entry<Integer, Integer> drop : drops.entrySet()) {
                channels[drop.getKey() & 1] += drop.getValue() >= group ? 1 : 0;
            }
            catalogue.nodeEquipment().switches().stream()
                    .filter(candidate -> candidate.maxAddDropDegree() >= degree)
                    .findFirst()
                    .ifPresent(part -> add(part.name(), 1));
            addServing(CommonPartRole.ADD_DROP_MULTIPLEXER, channels[0]);
            addServing(CommonPartRole.ADD_DROP_MULTIPLEXER, channels[1]);
        }
    }

    private static int most(Collection<Integer> drops) {
        return drops.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** What sits in every shelf, pieces for each of so many shelves. */
    static Map<String, Integer> inShelves(EquipmentCatalogue catalogue, int shelves) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CommonPart part : catalogue.nodeEquipment().parts()) {
            if (part.role() == CommonPartRole.SHELF_COMMON) {
                counts.put(part.name(), shelves * part.fixedSlots().size());
            }
        }
        return counts;
    }
}
