package io.netplanner.desktop.client;

/** The versioned inputs, by the name their collection has in addresses. */
public enum InputKind {
    TOPOLOGY("topologies"),
    TRAFFIC_MATRIX("traffic-matrices");

    private final String collection;

    InputKind(String collection) {
        this.collection = collection;
    }

    public String collection() {
        return collection;
    }
}
