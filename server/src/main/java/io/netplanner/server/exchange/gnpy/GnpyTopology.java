package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenNetwork;

/**
 * A topology as read.
 *
 * @param source the file itself, which holds what the network has no place for
 */
public record GnpyTopology(OpenNetwork network, GnpyDocument source) {}
