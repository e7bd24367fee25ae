package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;

/** The same card at both ends of its lines, not yet in a rack. {@code lines} are ids of lightpaths or groomouts. */
record CardPair(String id, Xponder card, String source, String destination, List<String> lines) {

    CardPair {
        lines = List.copyOf(lines);
    }

    /** Id of the card at the source. */
    String nearId() {
        return id + "a";
    }

    /** Id of the card at the destination. */
    String farId() {
        return id + "z";
    }

    CardPair withLines(List<String> others) {
        return new CardPair(id, card, source, destination, others);
    }
}
