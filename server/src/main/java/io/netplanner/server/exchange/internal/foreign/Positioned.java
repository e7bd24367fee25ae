package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;

/** A node with a place on the globe, in degrees. */
record Positioned(ForeignNode node, double latitude, double longitude) {}
