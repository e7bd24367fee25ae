/**
 * Certified lower bounds on the load of the fullest link, hence on the channels a network needs.
 *
 * <p>(1) For any weights {@code w ≥ 0} on the rows of the spectrum table that add up to 1, the fullest row carries at
 * least the sum over all requests of the least weight of a route (or of a disjoint pair), because the mean of the
 * loads under {@code w} never exceeds their maximum. Weights are therefore a certificate that anybody can check with
 * shortest paths, however they were found. The best weights are the duals of the linear program of the least maximum
 * load.
 *
 * <p>(2) Where restoration is asked, (1) holds for every failure by itself: what is lit while links are down are routes
 * on the links that are left, each on a channel of its own. A request without restoration is counted as if the failed
 * links were there and weighed nothing.
 *
 * <p>(3) With {@code C} channels and any weights {@code w ≥ 0}, no more than {@code C × Σw} requests and, for each one
 * whose least weight is below 1, the rest up to 1 can be served. The best weights are the duals of the linear program
 * that serves most.
 */
@NullMarked
package io.netplanner.engine.bound;

import org.jspecify.annotations.NullMarked;
