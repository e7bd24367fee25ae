package io.netplanner.model.materials;

/** Why two line cards stand in a rack that end no lightpath there. */
public enum PartUse {
    /** They regenerate a lightpath. */
    REGENERATION,
    /** They regenerate when links fail, for whichever lightpath is restored then. */
    RESTORATION
}
