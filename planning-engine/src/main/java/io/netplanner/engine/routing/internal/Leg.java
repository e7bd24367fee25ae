package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Path;

/**
 * One route of a candidate, cut into transparent segments.
 *
 * @param segmentEnds where each segment ends, in hops from the start
 */
record Leg(Path path, int[] segmentEnds) {
    int segments() {
        return segmentEnds.length;
    }

    int regenerators() {
        return segmentEnds.length - 1;
    }

    int start(int segment) {
        return segment == 0 ? 0 : segmentEnds[segment - 1];
    }
}
