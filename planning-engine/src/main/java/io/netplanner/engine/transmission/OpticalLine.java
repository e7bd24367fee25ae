package io.netplanner.engine.transmission;

import java.util.List;

/** What stands between two ROADMs in one direction: booster, spans, in-line amplifiers, pre-amplifier. */
public record OpticalLine(LineDirection direction, List<OpticalElement> elements) {

    public OpticalLine {
        elements = List.copyOf(elements);
    }
}
