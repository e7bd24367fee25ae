package io.netplanner.engine.openline;

import java.util.List;

/** Elements and the directed connections between them. */
public record OpenNetwork(List<OpenElement> elements, List<Connection> connections) {

    /** Light goes from one to the other. */
    public record Connection(String from, String to) {}

    public OpenNetwork {
        elements = List.copyOf(elements);
        connections = List.copyOf(connections);
    }
}
