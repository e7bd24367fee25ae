package io.netplanner.model.materials;

import java.util.List;

/** What one rack shows from the front; racks count from 1 in their node. Parts go by shelf, then by slot. */
public record RackFace(int rack, List<PlacedPart> parts) {

    public RackFace {
        parts = List.copyOf(parts);
    }
}
