/** Clusters: gateways and the nodes homed on them, as a versioned input. */
@NullMarked
package io.netplanner.server.cluster;

import org.jspecify.annotations.NullMarked;
