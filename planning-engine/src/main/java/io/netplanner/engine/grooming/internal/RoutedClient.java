package io.netplanner.engine.grooming.internal;

import java.util.List;

/** A muxponder client of one pipe and the nodes at which it enters and leaves lightpaths. */
record RoutedClient(PreparedPipe pipe, LineClient client, List<String> stops) {

    RoutedClient {
        stops = List.copyOf(stops);
    }

    RoutedClient by(List<String> otherStops) {
        return new RoutedClient(pipe, client, otherStops);
    }

    Strength strength() {
        return pipe.draft().strength();
    }

    /** It stays behind: its pipe lists it as remaining. */
    void leave() {
        pipe.draft().leave(client.carried());
    }
}
