package io.netplanner.engine.bound.internal;

/** Takes in what a routing lights. */
@FunctionalInterface
interface LoadSink {
    /**
     * @param units channels that requests of the group light on the row
     */
    void add(int group, int row, double units);
}
