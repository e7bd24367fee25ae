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
 *
 * <p>(4) Where all lightpaths are bidirectional and keep their channel at node {@code v} with an odd number {@code d} of
 * links, a channel passes through {@code v} at most {@code (d − 1) / 2} times, for each passage takes two links. A node
 * is therefore one more row in (1) to (3), of which every route that passes fills {@code 2 / (d − 1)}. Its weight is that of
 * shortest paths too: half of it on each link of {@code v}, less half of it for each route that ends there. At nodes with
 * three links this forces up to half as many channels again as the load of the links does. Source: Edmonds, "Maximum
 * matching and a polyhedron with 0,1-vertices", 1965, whose odd sets these are.
 *
 * <p>(5) A request with restoration cannot do without a link if no two link-disjoint routes are left once it is gone: this link
 * and another then cut the ends apart together, and when the one that is lit fails, the other is all there is. Such links form
 * rings, of which the request needs every link. Where lightpaths keep their channel and all are bidirectional, these links are
 * its own there, lit or spare: nobody else may light one, nor can another request be there that needs one of the same ring. They
 * count in (1) and (3) as if it lit them all. Requests that a cluster keeps from some links are left out, since their rings
 * may be others.
 *
 * <p>(6) Where a request that must survive {@code q} failures has to cross a cut of {@code d} links, {@code q} of these stay dark on
 * its channel, for a failure takes one that is lit and needs one that is not. So the sum of {@code 1 / (d − q)} over the
 * lightpaths of a channel that cross is at most 1, whatever {@code q} each of them has, and a cut is one more row in (1) and (3),
 * of which each of these fills that much wherever it is led. {@code q} is two for pairs of failures as far as no two links cut
 * the ends apart, else one; none without restoration.
 *
 * <p>(7) The weights that prove a bound may be those of a cut and say nothing of all other rows, however scarce they are. Whoever
 * chooses routes takes instead {@code w ~ exp(k × load / fullest load)} in the split routing for which the sum of these is least:
 * as {@code k} grows it tends to the least maximum load, and the weights to duals that tell every nearly full row.
 */
@NullMarked
package io.netplanner.engine.bound;

import org.jspecify.annotations.NullMarked;
