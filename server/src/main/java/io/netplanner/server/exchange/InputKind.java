package io.netplanner.server.exchange;

import io.netplanner.server.exchange.internal.KindDetector;

/** What a file describes, as far as a look at its outline tells. */
public enum InputKind {
    TOPOLOGY,
    TRAFFIC;

    /** Says TOPOLOGY of what is neither: its importer then says what is wrong. */
    public static InputKind of(ImportFile file) {
        return KindDetector.isTraffic(file) ? TRAFFIC : TOPOLOGY;
    }
}
