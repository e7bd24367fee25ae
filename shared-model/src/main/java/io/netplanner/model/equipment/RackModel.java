package io.netplanner.model.equipment;

import java.util.List;

/**
 * The rack every node uses. Shelves count from 1, slots from 0.
 *
 * @param reservedSlots slots of every shelf that no card may use: controllers, interface card, power
 */
public record RackModel(int shelvesPerRack, int slotsPerShelf, List<Integer> reservedSlots) {

    public RackModel {
        reservedSlots = List.copyOf(reservedSlots);
    }
}
