package io.netplanner.server.input;

/** What a versioned input holds. */
public enum InputKind {
    TOPOLOGY("topology"),
    TRAFFIC_MATRIX("traffic matrix");

    private final String label;

    InputKind(String label) {
        this.label = label;
    }

    /** The kind in words, for messages. */
    public String label() {
        return label;
    }
}
