package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which engine routes. {@code AUTO} is the portfolio that keeps the best answer of all. */
public enum RoutingAlgorithm {
    @JsonProperty("auto")
    AUTO,
    @JsonProperty("greedy")
    GREEDY,
    @JsonProperty("local-search")
    LOCAL_SEARCH,
    /** Integer programs, one for each group of requests. */
    @JsonProperty("group-ilp")
    GROUP_ILP,
    /** One integer program over the shortest routes. */
    @JsonProperty("ilp")
    ILP,
    /** One integer program over the routes that a linear program asks for. */
    @JsonProperty("column-generation")
    COLUMN_GENERATION
}
