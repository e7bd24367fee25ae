package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RoadmElement;

/** Equation 10: levels each channel to its target, never above what arrives less the least loss. */
final class RoadmCrossing {

    private final RoadmElement roadm;

    RoadmCrossing(RoadmElement roadm) {
        this.roadm = roadm;
    }

    void cross(SpectralState state) {
        Double osnr = roadm.osnrDb01nm();
        double noise = osnr == null ? 0 : Decibels.toRatio(-osnr);
        double leastLoss = Decibels.toRatio(-roadm.maxLossDb());
        for (int i = 0; i < state.size(); i++) {
            double target =
                    roadm.target().powerWatt(state.channel[i]) * Decibels.toRatio(state.channel[i].powerOffsetDb());
            state.scale(i, Math.min(leastLoss, target / state.powerWatt[i]));
            state.addDropNoise[i] += noise;
        }
        state.addPolarization(roadm.pmdS(), roadm.pdlDb());
    }
}
