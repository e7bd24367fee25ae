/**
 * Lightpaths that need one route and one channel and nothing else, on as few channels as can be. Knows networks and numbers
 * alone, so that its inner loops run over plain arrays.
 *
 * <p>(1) The price of an arc is how scarce it is, and a little for each hop: its weight in the certificate of the bound, the
 * dual of the linear program of the least maximum load, or what a balanced routing makes of it where the certificate tells too
 * little. In an optimal fractional routing every route is a cheapest one at these prices, and what a plan pays above that is
 * what it wastes: routes are therefore sought among the cheapest and those little dearer.
 */
@NullMarked
package io.netplanner.engine.routing.internal.packing;

import org.jspecify.annotations.NullMarked;
