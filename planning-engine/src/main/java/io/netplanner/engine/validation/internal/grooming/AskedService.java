package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.model.traffic.Demand;

/** A service of the traffic matrix with its demand. {@code carriedGbps} is NaN where the catalogue lacks the type. */
record AskedService(String id, String type, double carriedGbps, Demand demand) {}
