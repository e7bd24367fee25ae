package io.netplanner.model.materials;

/** What a site is for the light that passes it. */
public enum SiteType {
    /** Channels are switched, added or dropped. */
    ROADM,
    /** A node of the topology where light is only amplified. */
    AMPLIFIER_NODE,
    /** A hut on a link that the topology does not name. */
    AMPLIFIER_HUT
}
