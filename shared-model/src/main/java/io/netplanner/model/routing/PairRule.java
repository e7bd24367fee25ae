package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a protected request whose ends no disjoint pair of routes joins. */
public enum PairRule {
    /** It is left unserved, and the cut that forbids a pair is named. */
    @JsonProperty("disjoint")
    DISJOINT,
    /** It gets the pair that shares least, and the result says what that is. */
    @JsonProperty("most-disjoint")
    MOST_DISJOINT
}
