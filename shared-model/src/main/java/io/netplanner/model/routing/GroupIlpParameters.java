package io.netplanner.model.routing;

/**
 * How the group engine goes about it.
 *
 * @param groupSize requests that are decided together, 1 to 500
 * @param history groups before it that are decided again with each, 0 to 20
 * @param iterations times that all requests are gone through, in ever new order, 1 to 1000
 */
public record GroupIlpParameters(int groupSize, int history, int iterations) {
    public static final GroupIlpParameters DEFAULTS = new GroupIlpParameters(12, 1, 10);
}
