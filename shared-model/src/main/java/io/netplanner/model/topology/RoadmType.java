package io.netplanner.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a node's add/drop banks reach its degrees; decides whether a channel can be dropped twice. */
public enum RoadmType {
    /** Colourless, directionless, contentionless. */
    @JsonProperty("CDC")
    CDC,
    /** Directionless with contention: each bank drops a given channel once. */
    @JsonProperty("Directionless")
    DIRECTIONLESS
}
