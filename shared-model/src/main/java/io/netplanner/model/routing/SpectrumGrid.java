package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the spectrum of a fibre is divided. */
public enum SpectrumGrid {
    /** Channels of one width. */
    @JsonProperty("fixed")
    FIXED,
    /** Slots of 12.5 GHz, of which a signal takes as many neighbours as it needs (ITU-T G.694.1). */
    @JsonProperty("flexible")
    FLEXIBLE
}
