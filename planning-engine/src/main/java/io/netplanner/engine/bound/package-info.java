/**
 * Certified lower bounds on the load of the fullest link, hence on the channels a network needs.
 *
 * <p>(1) For any weights {@code w ≥ 0} on the rows of the spectrum table that add up to 1, the fullest row carries at
 * least the sum over all requests of the least weight of a route (or of a disjoint pair), because the mean of the
 * loads under {@code w} never exceeds their maximum. Weights are therefore a certificate that anybody can check with
 * shortest paths, however they were found. The best weights are the duals of the linear program of the least maximum
 * load.
 */
@NullMarked
package io.netplanner.engine.bound;

import org.jspecify.annotations.NullMarked;
