package io.netplanner.engine.transmission;

import java.util.List;

/** The outcome of sending a comb down a line: every element's output, and what the receivers see. */
public record LinePropagation(List<ElementOutput> elements, List<ReceivedChannel> received) {

    public LinePropagation {
        elements = List.copyOf(elements);
        received = List.copyOf(received);
    }
}
