package io.netplanner.engine.routing.internal.packing;

/**
 * The arcs by which a lightpath may go from its source to its target, each after all that lead to its tail: a search is one
 * pass along the list. Every arc lies on some route. Not to be modified.
 *
 * @param price of the cheapest route
 * @param tight arcs of the cheapest routes
 * @param wide these and arcs of routes that are little dearer
 */
public record RouteMesh(int source, int target, double price, int[] tight, int[] wide) {}
