package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.FixedLossElement;
import io.netplanner.engine.transmission.MultibandAmplifierElement;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.engine.transmission.TransmissionModel;

/** Takes a spectrum through any element. */
final class Crossings {

    private final TransmissionModel model;
    private final InterferenceTables tables;

    Crossings(TransmissionModel model, InterferenceTables tables) {
        this.model = model;
        this.tables = tables;
    }

    void cross(OpticalElement element, SpectralState state) {
        of(element).cross(state);
    }

    Crossing of(OpticalElement element) {
        return switch (element) {
            case FiberElement fiber -> new FiberCrossing(fiber, model, tables.of(fiber));
            case AmplifierElement amplifier -> new AmplifierCrossing(amplifier);
            case MultibandAmplifierElement bands -> new MultibandCrossing(bands);
            case RoadmElement roadm -> new RoadmCrossing(roadm);
            case FixedLossElement loss -> state -> state.attenuate(loss.lossDb());
        };
    }
}
