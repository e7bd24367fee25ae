package io.netplanner.model.traffic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a demand asks when a link fails: no route set aside, one for each single failure, or for pairs as well. */
public enum Restoration {
    @JsonProperty("None")
    NONE("None"),
    @JsonProperty("JointSame")
    JOINT_SAME("JointSame"),
    @JsonProperty("AdvJointSame")
    ADV_JOINT_SAME("AdvJointSame");

    private final String text;

    Restoration(String text) {
        this.text = text;
    }

    /** The spelling in files. */
    public String text() {
        return text;
    }
}
