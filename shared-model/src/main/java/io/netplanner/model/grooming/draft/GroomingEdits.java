package io.netplanner.model.grooming.draft;

import java.util.List;

/** Edits that are applied together, in this order, or not at all. */
public record GroomingEdits(List<GroomingEdit> edits) {

    public GroomingEdits {
        edits = List.copyOf(edits);
    }
}
