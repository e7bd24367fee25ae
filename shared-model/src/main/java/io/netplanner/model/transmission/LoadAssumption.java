package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is taken to be lit beside a lightpath while it is not yet known what will be. */
public enum LoadAssumption {
    /** Every channel of the grid on every link, and the channel that suffers most. */
    @JsonProperty("worst")
    WORST,
    /** Every second channel of the grid on every link, and the mean over channels. */
    @JsonProperty("typical")
    TYPICAL
}
