package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What routing makes small once as many requests as possible are served. */
public enum RoutingObjective {
    /** Fewest channels in the network. */
    @JsonProperty("channels")
    CHANNELS,
    /** Most requests served, nothing else. */
    @JsonProperty("served")
    SERVED,
    /** Least cost from the catalogue. */
    @JsonProperty("cost")
    COST,
    /** Least load on the fullest link. */
    @JsonProperty("load")
    LOAD
}
