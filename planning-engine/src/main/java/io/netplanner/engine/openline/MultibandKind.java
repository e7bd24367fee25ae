package io.netplanner.engine.openline;

import java.util.List;

/** Amplifier types that stand side by side in one housing. */
public record MultibandKind(String name, List<String> amplifiers, boolean allowedForDesign) {
    public MultibandKind {
        amplifiers = List.copyOf(amplifiers);
    }
}
