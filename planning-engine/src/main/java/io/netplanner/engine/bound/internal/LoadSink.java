package io.netplanner.engine.bound.internal;

/** Takes in what a routing lights. */
@FunctionalInterface
interface LoadSink {
    /**
     * @param units channels that all requests of the commodity light on the row
     */
    void add(int commodity, int row, int units);
}
