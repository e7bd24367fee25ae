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
    /** Least price of what routing decides, regenerators and amplifiers by the channel; without prices fewest regenerators. */
    @JsonProperty("cost")
    COST,
    /** Least load on the fullest link. */
    @JsonProperty("load")
    LOAD,
    /** Lowest channel that nothing lies above. */
    @JsonProperty("highest-channel")
    HIGHEST_CHANNEL,
    /** Fewest channels summed over the links that they are lit on. */
    @JsonProperty("channel-links")
    CHANNEL_LINKS,
    /** α times the channels plus 1 − α times the regenerators. */
    @JsonProperty("weighted")
    WEIGHTED
}
