package io.netplanner.engine.transmission;

import io.netplanner.model.transmission.LineChoice;
import java.util.List;

/** The lines of a topology as they are to be built, and why so. */
public record LineDesign(List<OpticalLine> lines, List<LineChoice> choices) {

    public LineDesign {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    public int amplifiers() {
        return (int) lines.stream()
                .flatMap(line -> line.elements().stream())
                .filter(AmplifierElement.class::isInstance)
                .count();
    }
}
