package io.netplanner.engine.bound;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.traffic.Protection;

/**
 * Equal requests, counted.
 *
 * @param open the arcs they may walk
 * @param requests how many they are
 * @param width channels that each lights
 */
public record Commodity(
        int source, int target, Protection protection, boolean bidirectional, OpenArcs open, int requests, int width) {
    /** Channels that they light together on each link of their route. */
    public int units() {
        return requests * width;
    }
}
