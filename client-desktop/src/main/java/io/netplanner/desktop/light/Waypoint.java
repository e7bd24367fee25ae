package io.netplanner.desktop.light;

/** A node of a route where its lines meet. */
record Waypoint(String node, double km) {}
