package io.netplanner.engine.grooming.internal;

import java.util.List;

/**
 * A muxponder client of one pipe and the nodes at which it enters and leaves lightpaths.
 *
 * @param sixteenths of a port that it takes where others may share it; {@value #WHOLE_PORT} where none may
 */
record RoutedClient(PreparedPipe pipe, LineClient client, List<String> stops, int sixteenths) {

    static final int WHOLE_PORT = 16;

    RoutedClient {
        stops = List.copyOf(stops);
    }

    RoutedClient(PreparedPipe pipe, LineClient client, List<String> stops) {
        this(pipe, client, stops, WHOLE_PORT);
    }

    RoutedClient by(List<String> otherStops) {
        return new RoutedClient(pipe, client, otherStops, sixteenths);
    }

    Strength strength() {
        return pipe.draft().strength();
    }

    /** It stays behind: its pipe lists it as remaining. */
    void leave() {
        pipe.draft().leave(client.carried());
    }
}
