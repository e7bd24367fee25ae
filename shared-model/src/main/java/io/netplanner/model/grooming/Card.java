package io.netplanner.model.grooming;

import java.util.List;

/**
 * A card in a slot, one end of a pair.
 *
 * @param type name of an xponder of the catalogue
 * @param pairId id of the same card at the far end
 * @param rack counts from 1
 * @param shelf counts from 1 within the rack
 * @param slots counts from 0 within the shelf, adjacent
 * @param lines ids of what leaves by its line ports: lightpaths, or groomouts
 */
public record Card(
        String id,
        String type,
        String node,
        String pairId,
        int rack,
        int shelf,
        List<Integer> slots,
        List<String> lines) {

    public Card {
        slots = List.copyOf(slots);
        lines = List.copyOf(lines);
    }
}
