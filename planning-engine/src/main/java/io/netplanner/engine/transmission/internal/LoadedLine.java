package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.model.transmission.LineLight;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line with the channels lit on it; what it does to them is computed when asked for and kept until that changes. */
final class LoadedLine {

    private OpticalLine line;
    private final Crossings crossings;
    private final InterferenceTables tables;
    private final EqualizationTarget target;
    private final BitSet lit = new BitSet();
    /** Launch power over the channel's own, dB, where it is not 0. */
    private final Map<Integer, Double> offsetDb = new HashMap<>();

    private @Nullable LineShares shares;
    private @Nullable List<Crossing> way;
    private int @Nullable [] ascending;

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
        ascending = null;
    }

    /** Puts other elements in place; running the result puts the former ones back. */
    Runnable replace(OpticalLine other) {
        OpticalLine before = line;
        LineShares known = shares;
        List<Crossing> knownWay = way;
        way = knownWay == null ? null : changed(before, knownWay, other);
        line = other;
        shares = null;
        return () -> {
            line = before;
            shares = known;
            way = knownWay;
        };
    }

    /** Launches a channel with another power; running the result takes that back. */
    Runnable offset(int channel, double db) {
        Double before = offsetDb.put(channel, db);
        LineShares known = shares;
        shares = null;
        return () -> {
            offsetDb.put(channel, before == null ? 0.0 : before);
            shares = known;
        };
    }

    /** By rising frequency. */
    int[] lit() {
        int[] known = ascending;
        if (known == null) {
            known = lit.stream()
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            i -> tables.channels().get(i).frequencyHz()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            ascending = known;
        }
        return known.clone();
    }

    double offsetDb(int channel) {
        return offsetDb.getOrDefault(channel, 0.0);
    }

    double launchWatt(int channel) {
        Channel signal = tables.channels().get(channel);
        double offset = signal.powerOffsetDb() + offsetDb(channel);
        return target.powerWatt(signal) * Decibels.toRatio(offset);
    }

    LineShares shares() {
        LineShares known = shares;
        if (known == null) {
            known = compute();
            shares = known;
        }
        return known;
    }

    /** What is lit, element by element. */
    LineLight trace() {
        return LineTrace.of(line, launched(), way());
    }

    private List<Crossing> way() {
        List<Crossing> made = way;
        if (made == null) {
            made = line.elements().stream().map(crossings::of).toList();
            way = made;
        }
        return made;
    }

    /** Elements that stay keep what they know of their channels. */
    private List<Crossing> changed(OpticalLine before, List<Crossing> known, OpticalLine after) {
        boolean alike = before.elements().size() == after.elements().size();
        return IntStream.range(0, after.elements().size())
                .mapToObj(i -> {
                    OpticalElement element = after.elements().get(i);
                    boolean stays = alike && before.elements().get(i) == element;
                    return stays ? known.get(i) : crossings.of(element);
                })
                .toList();
    }

    private SpectralState launched() {
        int[] ids = lit();
        SpectralState state = new SpectralState(tables.channels(), ids);
        for (int i = 0; i < ids.length; i++) {
            state.powerWatt[i] = launchWatt(ids[i]);
        }
        return state;
    }

    private LineShares compute() {
        SpectralState state = launched();
        way().forEach(crossing -> crossing.cross(state));
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
