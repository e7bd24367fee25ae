/**
 * The compact picture of a topology that algorithms walk on: nodes, links and arcs as small integers, shortest and
 * k shortest paths. Knows nothing of channels or requests.
 */
@NullMarked
package io.netplanner.engine.network;

import org.jspecify.annotations.NullMarked;
