package io.netplanner.server.exchange.internal.materials;

import io.netplanner.model.materials.PartUse;
import io.netplanner.model.materials.PlacedPart;

/** What lists of materials say of a line card beside its type: whose it is, or why it is there. */
public final class PartReasons {

    private PartReasons() {}

    /** Empty for a part that every node has. */
    public static String of(PlacedPart part) {
        String card = part.cardId();
        PartUse use = part.use();
        if (card != null) {
            return card;
        }
        return use == null ? "" : of(use);
    }

    private static String of(PartUse use) {
        return switch (use) {
            case REGENERATION -> "regenerator";
            case RESTORATION -> "for restoration";
        };
    }
}
