package io.netplanner.model.grooming;

/** What stands behind an id that a lightpath carries. */
public enum CarriedKind {
    SERVICE,
    GROOMOUT
}
