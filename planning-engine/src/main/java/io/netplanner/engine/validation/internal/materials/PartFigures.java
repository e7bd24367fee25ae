package io.netplanner.engine.validation.internal.materials;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one part.
 *
 * @param fixedSlots of every shelf, where one of it sits; empty for parts that have no place of their own
 */
record PartFigures(
        int slots,
        List<Integer> fixedSlots,
        @Nullable Double price,
        @Nullable Double powerWatt) {

    boolean isFixed() {
        return !fixedSlots.isEmpty();
    }
}
