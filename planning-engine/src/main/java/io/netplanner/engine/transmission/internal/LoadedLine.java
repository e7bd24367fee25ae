package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmElement;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A line with the channels lit on it; what it does to them is computed when asked for and kept until that changes. */
final class LoadedLine {

    private final OpticalLine line;
    private final Crossings crossings;
    private final InterferenceTables tables;
    private final EqualizationTarget target;
    private final BitSet lit = new BitSet();
    private @Nullable LineShares shares;

    LoadedLine(OpticalLine line, Crossings crossings, InterferenceTables tables, RoadmElement roadm) {
        this.line = line;
        this.crossings = crossings;
        this.tables = tables;
        this.target = roadm.target();
    }

    boolean isLit(int channel) {
        return lit.get(channel);
    }

    void set(int channel, boolean on) {
        lit.set(channel, on);
        shares = null;
    }

    LineShares shares() {
        LineShares known = shares;
        if (known == null) {
            known = compute();
            shares = known;
        }
        return known;
    }

    private LineShares compute() {
        int[] ids = lit.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(i -> tables.channels().get(i).frequencyHz()))
                .mapToInt(Integer::intValue)
                .toArray();
        SpectralState state = new SpectralState(tables.channels(), ids);
        for (int i = 0; i < ids.length; i++) {
            state.powerWatt[i] =
                    target.powerWatt(state.channel[i]) * Decibels.toRatio(state.channel[i].powerOffsetDb());
        }
        line.elements().forEach(element -> crossings.cross(element, state));
        return spread(state);
    }

    private LineShares spread(SpectralState state) {
        return new LineShares(
                byChannel(state, state.signalShare),
                byChannel(state, state.aseShare),
                byChannel(state, state.nliShare),
                byChannel(state, state.powerWatt),
                byChannel(state, state.dispersionSPerM),
                byChannel(state, state.latencyS),
                byChannel(state, state.pmdSquared),
                byChannel(state, state.pdlSquared));
    }

    private double[] byChannel(SpectralState state, double[] value) {
        double[] spread = new double[tables.channels().size()];
        for (int i = 0; i < value.length; i++) {
            spread[state.id[i]] = value[i];
        }
        return spread;
    }
}
