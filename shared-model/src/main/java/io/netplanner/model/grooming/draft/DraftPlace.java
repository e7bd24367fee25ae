package io.netplanner.model.grooming.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one end of a pair of cards stands. Without rack, shelf and slot, the first free place of the node is meant.
 *
 * @param rack counts from 1
 * @param shelf counts from 1 within the rack
 * @param slots count from 0 within the shelf; empty where the place is left open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftPlace(
        String node, @Nullable Integer rack, @Nullable Integer shelf, List<Integer> slots) {

    public DraftPlace {
        Objects.requireNonNull(node, "node");
        slots = List.copyOf(Objects.requireNonNullElse(slots, List.of()));
    }

    /** Anywhere in the node. */
    public static DraftPlace at(String node) {
        return new DraftPlace(node, null, null, List.of());
    }

    /** Whether the first free place of the node is meant. */
    public boolean anywhere() {
        return rack == null || shelf == null || slots.isEmpty();
    }
}
