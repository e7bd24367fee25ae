package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which engine routes. {@code AUTO} is the portfolio that keeps the best answer of all. */
public enum RoutingAlgorithm {
    @JsonProperty("auto")
    AUTO,
    @JsonProperty("greedy")
    GREEDY,
    @JsonProperty("local-search")
    LOCAL_SEARCH
}
