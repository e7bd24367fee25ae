/** Clusters: gateways and the subnodes homed on them. */
@NullMarked
package io.netplanner.model.cluster;

import org.jspecify.annotations.NullMarked;
