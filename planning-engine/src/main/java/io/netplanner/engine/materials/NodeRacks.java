package io.netplanner.engine.materials;

import io.netplanner.model.equipment.RackModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The shelves of one node, filled part by part: each takes the first run of free adjacent slots. The first shelves
 * belong to the degrees of the node, the service shelves follow. Racks are added as needed, reserved slots stay free,
 * and a part never moves once placed.
 *
 * <p>Not thread-safe. A part costs a look at the shelves that still may have room for its width.
 */
public final class NodeRacks {

    /** No node has more; a place beyond is a mistake that would fill the memory with empty shelves. */
    private static final int MOST_RACKS = 10_000;

    private final RackModel model;
    private final int commonShelves;
    private final List<BitSet> shelves = new ArrayList<>();
    private final Map<Integer, Integer> firstShelfWithRoom = new HashMap<>();

    /** @param degree links that end at the node: each fills a shelf of its own before the first service shelf */
    public NodeRacks(RackModel model, int degree) {
        this.model = model;
        this.commonShelves = commonShelves(degree);
    }

    /** Shelves of the line equipment: one for the first degree and the node's common parts, one for each further. */
    public static int commonShelves(int degree) {
        return Math.max(1, degree);
    }

    /** The widest part that an empty shelf takes, in slots. */
    public static int widestPart(RackModel model) {
        BitSet used = reserved(model);
        return IntStream.range(0, model.slotsPerShelf())
                .map(slot -> nextUsed(used, slot, model.slotsPerShelf()) - slot)
                .max()
                .orElse(0);
    }

    /**
     * Takes the next free place for a part in the service shelves.
     *
     * @param width slots, 1 to {@link #widestPart}
     */
    public SlotAddress place(int width) {
        int first = firstShelfWithRoom.getOrDefault(width, commonShelves);
        SlotAddress address = placeFrom(first, width);
        firstShelfWithRoom.put(width, positionOf(address));
        return address;
    }

    /**
     * Takes the first free place in the shelf of a degree or any shelf after it.
     *
     * @param degree counts from 0
     */
    public SlotAddress placeAtDegree(int degree, int width) {
        return placeFrom(degree, width);
    }

    /**
     * Takes this place in a service shelf if the rack has it and all of it is free.
     *
     * @return whether it was taken
     */
    public boolean takeIfFree(SlotAddress address) {
        return positionOf(address) >= commonShelves && takeInstalled(address);
    }

    /**
     * As {@link #takeIfFree}, for a card that may have stood there before the node's degrees grew: their shelves count as
     * service shelves too.
     */
    public boolean takeInstalled(SlotAddress address) {
        if (!exists(address) || address.slots().stream().anyMatch(shelf(positionOf(address))::get)) {
            return false;
        }
        occupy(address);
        return true;
    }

    private boolean exists(SlotAddress address) {
        return address.rack() >= 1
                && address.rack() <= MOST_RACKS
                && address.shelf() >= 1
                && address.shelf() <= model.shelvesPerRack()
                && address.slots().stream().allMatch(slot -> slot >= 0 && slot < model.slotsPerShelf());
    }

    /** Takes exactly this place for a part that is already there. */
    public void occupy(SlotAddress address) {
        address.slots().forEach(slot -> shelf(positionOf(address)).set(slot));
    }

    /** Addresses of the shelves in use, each with all of its slots; the shelves of the degrees always are. */
    public List<SlotAddress> shelvesInUse() {
        BitSet empty = reserved(model);
        return IntStream.range(0, Math.max(commonShelves, shelves.size()))
                .filter(shelf -> shelf < commonShelves || !shelves.get(shelf).equals(empty))
                .mapToObj(shelf -> address(shelf, 0, model.slotsPerShelf()))
                .toList();
    }

    private SlotAddress placeFrom(int first, int width) {
        if (width < 1 || width > widestPart(model)) {
            throw new IllegalArgumentException("no shelf takes a part of " + width + " slots");
        }
        int shelf = first;
        int slot = findRun(shelf, width);
        while (slot < 0) {
            slot = findRun(++shelf, width);
        }
        shelf(shelf).set(slot, slot + width);
        return address(shelf, slot, width);
    }

    private SlotAddress address(int shelf, int slot, int width) {
        return new SlotAddress(
                shelf / model.shelvesPerRack() + 1,
                shelf % model.shelvesPerRack() + 1,
                IntStream.range(slot, slot + width).boxed().toList());
    }

    private int positionOf(SlotAddress address) {
        return (address.rack() - 1) * model.shelvesPerRack() + address.shelf() - 1;
    }

    private int findRun(int shelf, int width) {
        BitSet used = shelf(shelf);
        int slot = used.nextClearBit(0);
        while (slot + width <= model.slotsPerShelf()) {
            int end = nextUsed(used, slot, model.slotsPerShelf());
            if (end - slot >= width) {
                return slot;
            }
            slot = used.nextClearBit(end);
        }
        return -1;
    }

    private BitSet shelf(int shelf) {
        while (shelves.size() <= shelf) {
            shelves.add(reserved(model));
        }
        return shelves.get(shelf);
    }

    private static BitSet reserved(RackModel model) {
        BitSet used = new BitSet(model.slotsPerShelf());
        model.reservedSlots().forEach(used::set);
        return used;
    }

    private static int nextUsed(BitSet used, int slot, int end) {
        int next = used.nextSetBit(slot);
        return next < 0 ? end : Math.min(next, end);
    }
}
