package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RoadmElement;

/** Equation 10: levels each channel to its target, never above what arrives less the least loss. */
final class RoadmCrossing implements Crossing {

    private final RoadmElement roadm;

    RoadmCrossing(RoadmElement roadm) {
        this.roadm = roadm;
    }

    @Override
    public void cross(SpectralState state) {
        for (int i = 0; i < state.size(); i++) {
            Channel channel = state.channel[i];
            RoadmElement.Band band = roadm.at(channel.frequencyHz());
            Double osnr = band.osnrDb01nm();
            double leastLoss = Decibels.toRatio(-band.maxLossDb());
            double target = roadm.target().powerWatt(channel) * Decibels.toRatio(channel.powerOffsetDb());
            state.scale(i, Math.min(leastLoss, target / state.powerWatt[i]));
            state.addDropNoise[i] += osnr == null ? 0 : Decibels.toRatio(-osnr);
            state.addPolarization(i, band.pmdS(), band.pdlDb());
        }
    }
}
