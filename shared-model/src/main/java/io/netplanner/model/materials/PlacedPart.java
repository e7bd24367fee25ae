package io.netplanner.model.materials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part in its slots.
 *
 * @param shelf counts from 1 within the rack
 * @param slots count from 0 within the shelf
 * @param cardId the card of the grooming result that it is, absent for other parts
 * @param use why it is there, for line cards that grooming does not know; absent for other parts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacedPart(
        String part,
        int shelf,
        List<Integer> slots,
        @Nullable String cardId,
        @Nullable PartUse use) {

    public PlacedPart {
        slots = List.copyOf(slots);
    }

    /** A card of the grooming, or a part that every node has. */
    public PlacedPart(String part, int shelf, List<Integer> slots, @Nullable String cardId) {
        this(part, shelf, slots, cardId, null);
    }
}
