package io.netplanner.engine.routing.internal.packing;

/**
 * What a packing looked like at some time. Not to be modified.
 *
 * @param channels no lightpath is on one from here on
 * @param channel of each lightpath, below 0 for none
 * @param route arcs of each lightpath, in order; meaningless where it has no channel
 */
public record Packed(int channels, int[] channel, int[][] route) {}
