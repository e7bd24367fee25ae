package io.netplanner.server.exchange.internal.materials;

import io.netplanner.model.materials.SiteType;

/** What lists of materials call the types of sites. */
public final class SiteTypeNames {

    private SiteTypeNames() {}

    public static String of(SiteType type) {
        return switch (type) {
            case ROADM -> "ROADM";
            case AMPLIFIER_NODE -> "amplifier node";
            case AMPLIFIER_HUT -> "amplifier hut";
        };
    }
}
