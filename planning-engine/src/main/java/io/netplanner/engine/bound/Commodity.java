package io.netplanner.engine.bound;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.traffic.Protection;

/**
 * Equal requests, counted.
 *
 * @param open the arcs they may walk
 * @param units how many channels they light together on each link of their route
 */
public record Commodity(
        int source, int target, Protection protection, boolean bidirectional, OpenArcs open, int units) {}
