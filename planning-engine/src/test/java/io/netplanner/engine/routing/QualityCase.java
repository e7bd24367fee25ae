package io.netplanner.engine.routing;

import io.netplanner.engine.api.RoutingRequest;

/** One line of the table of {@link RoutingQuality}. */
record QualityCase(String name, RoutingRequest request) {}
