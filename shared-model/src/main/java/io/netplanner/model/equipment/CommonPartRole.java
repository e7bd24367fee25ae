package io.netplanner.model.equipment;

/** What a {@link CommonPart} is for, and so how many of it a node needs. */
public enum CommonPartRole {
    /** One each degree. */
    FIBER_INTERFACE,
    /** One each degree. */
    BOOSTER,
    /** One each degree, beside the booster. */
    PREAMPLIFIER,
    /** Supervises as many degrees as its capacity. */
    SUPERVISORY,
    /** Monitors as many degrees as its capacity. */
    CHANNEL_MONITOR,
    /** One each node. */
    HOUSEKEEPING,
    /** Sits in every shelf, in its fixed slots. */
    SHELF_COMMON,
    /** Adds and drops as many channels, of one parity, as its capacity. */
    ADD_DROP_MULTIPLEXER,
    /** Splits and selects as many protected terminations as its capacity. */
    PROTECTION_SPLITTER,
    /** Amplifies one direction at a site without a ROADM. */
    LINE_AMPLIFIER
}
