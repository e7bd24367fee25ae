package io.netplanner.model.equipment;

/** What an {@link Xponder} does with its clients. */
public enum XponderRole {
    /** Packs many low-rate clients into a 10G line, whose load is a groomout. */
    LOW_RATE_MUXPONDER,
    /** Packs 10G clients and groomouts into one lightpath. */
    MUXPONDER,
    /** One client, one line. */
    TRANSPONDER
}
