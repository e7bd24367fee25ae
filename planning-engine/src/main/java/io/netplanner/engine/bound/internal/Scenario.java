package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import java.util.List;

/**
 * Links that are down together, none in the network as it is, and what is lit then.
 *
 * @param cut equal weights on the links of a tight cut that are left
 * @param lit merged
 */
record Scenario(List<Integer> failedLinks, double[] cut, List<Commodity> lit) {
    String inWords() {
        return switch (failedLinks.size()) {
            case 0 -> "";
            case 1 -> " with a link down";
            default -> " with two links down";
        };
    }
}
