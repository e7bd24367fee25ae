package io.netplanner.model.grooming;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far grooming may take a demand apart. */
public enum GroomingAlgorithm {
    @JsonProperty("end-to-end")
    END_TO_END,
    @JsonProperty("clustered")
    CLUSTERED,
    @JsonProperty("intermediate")
    INTERMEDIATE,
    @JsonProperty("advanced")
    ADVANCED
}
