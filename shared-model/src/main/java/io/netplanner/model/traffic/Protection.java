package io.netplanner.model.traffic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a demand asks of its second, always-lit route. Constants go from weakest to strongest. */
public enum Protection {
    @JsonProperty("NoProtection")
    NONE("NoProtection"),
    @JsonProperty("1+1_LinkDisjoint")
    LINK_DISJOINT("1+1_LinkDisjoint"),
    @JsonProperty("1+1_NodeDisjoint")
    NODE_DISJOINT("1+1_NodeDisjoint"),
    @JsonProperty("1+1_SrlgDisjoint")
    SRLG_DISJOINT("1+1_SrlgDisjoint");

    private final String text;

    Protection(String text) {
        this.text = text;
    }

    /** The spelling in files. */
    public String text() {
        return text;
    }

    public boolean isProtected() {
        return this != NONE;
    }
}
