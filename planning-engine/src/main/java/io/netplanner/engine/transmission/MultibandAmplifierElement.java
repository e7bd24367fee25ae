package io.netplanner.engine.transmission;

import java.util.List;

/** Amplifiers side by side, each for its band; a channel goes through the one whose band holds its whole slot. */
public record MultibandAmplifierElement(String id, List<AmplifierElement> bands) implements OpticalElement {

    public MultibandAmplifierElement {
        bands = List.copyOf(bands);
    }
}
