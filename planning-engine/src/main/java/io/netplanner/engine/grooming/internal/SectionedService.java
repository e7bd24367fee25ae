package io.netplanner.engine.grooming.internal;

import java.util.List;

/**
 * A service and the nodes at which it enters and leaves lightpaths, its demand's source first and destination last.
 */
record SectionedService(ClientService service, Strength strength, List<String> stops) {

    SectionedService {
        stops = List.copyOf(stops);
    }

    List<NodePair> sections() {
        return NodePair.along(stops);
    }
}
