/**
 * The worker: takes runs off the queue, computes them with the planning engine, checks and hands over the results.
 *
 * <p>Owns no state: what happens to a run is decided by its claim.
 */
@NullMarked
package io.netplanner.server.planning;

import org.jspecify.annotations.NullMarked;
