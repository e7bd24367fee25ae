/**
 * The choice of lightpaths and of the way of every client over them, as a problem of numbered nodes and clients.
 *
 * <p>A <em>tributary</em> is a client that takes a port, or a part of one, of every lightpath it crosses. Between two nodes run as many
 * lightpaths as its tributaries fill; at the end of one a tributary may go on by another. Fewest lightpaths first: each
 * is two interfaces.
 *
 * <p>The search builds a network by cheapest insertion and improves it by ruin and recreate (Schrimpf et al., "Record
 * breaking optimization results using the ruin and recreate principle", 2000) under simulated annealing. A lightpath
 * that is begun costs most, each further tributary on it less: that draws tributaries together and empties the rest.
 */
@NullMarked
package io.netplanner.engine.grooming.internal.layered;

import org.jspecify.annotations.NullMarked;
