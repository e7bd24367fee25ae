/**
 * The engines behind {@link io.netplanner.engine.routing.PortfolioRouter}.
 *
 * <p>A request becomes a {@code RouteQuery}; a query has {@code Candidate}s; a candidate needs one channel for each of
 * its strands; a {@code Placement} is a candidate with its channels; a {@code Plan} holds the placements and the
 * spectrum they light.
 */
@NullMarked
package io.netplanner.engine.routing.internal;

import org.jspecify.annotations.NullMarked;
