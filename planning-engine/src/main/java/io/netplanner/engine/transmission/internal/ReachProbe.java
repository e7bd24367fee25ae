package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sends the full comb of a mode down a chain of spans and judges it behind the amplifier after each. */
public final class ReachProbe {

    private final LightSetup setup;
    private final OpticalLine line;
    private final ReachQuestion question;

    public ReachProbe(LightSetup setup, OpticalLine line, ReachQuestion question) {
        this.setup = setup;
        this.line = line;
        this.question = question;
    }

    public double spanLossDb() {
        return line.elements().stream()
                .filter(FiberElement.class::isInstance)
                .mapToDouble(LineLevels::lossDb)
                .findFirst()
                .orElseThrow();
    }

    public ReachRow row(OperationalMode mode) {
        ModeLimits limits = new ModeLimits(mode, setup.systemMarginDb());
        List<Arrival> arrivals = arrivals(mode);
        int reach = (int) arrivals.stream()
                .takeWhile(arrival -> limits.failures(arrival).isEmpty())
                .count();
        return new ReachRow(
                mode.name(),
                mode.rateGbps(),
                reach,
                reach * question.spanKm(),
                reach == arrivals.size(),
                arrivals.stream().map(limits::marginDb).toList());
    }

    /** After each span. */
    private List<Arrival> arrivals(OperationalMode mode) {
        List<Channel> comb = Comb.fixed(setup, question.channels(), mode);
        SpectralState state =
                new SpectralState(comb, IntStream.range(0, comb.size()).toArray());
        for (int i = 0; i < state.size(); i++) {
            state.powerWatt[i] = Decibels.dbmToWatt(setup.roadmTargetDbm());
        }
        Crossings crossings = new Crossings(setup.model(), new InterferenceTables(comb));
        List<Arrival> arrivals = new ArrayList<>();
        boolean behindSpan = false;
        for (OpticalElement element : line.elements()) {
            crossings.cross(element, state);
            if (behindSpan && element instanceof AmplifierElement) {
                arrivals.add(worst(state));
            }
            behindSpan = element instanceof FiberElement;
        }
        return arrivals;
    }

    private Arrival worst(SpectralState state) {
        double least = Double.POSITIVE_INFINITY;
        double dispersion = 0;
        for (int i = 0; i < state.size(); i++) {
            double per01nm = Decibels.REFERENCE_BANDWIDTH_HZ / state.channel[i].symbolRateBd();
            double noise = (state.aseShare[i] + state.nliShare[i]) / state.signalShare[i] * per01nm
                    + Decibels.toRatio(-state.channel[i].txOsnrDb01nm())
                    + noiseOf(setup.roadms().add())
                    + noiseOf(setup.roadms().drop());
            least = Math.min(least, -Decibels.ofRatio(noise));
            dispersion = Math.max(dispersion, 1e3 * Math.abs(state.dispersionSPerM[i]));
        }
        RoadmElement add = setup.roadms().add();
        RoadmElement drop = setup.roadms().drop();
        return new Arrival(
                least,
                dispersion,
                1e12 * Math.sqrt(state.pmdSquared[0] + add.pmdS() * add.pmdS() + drop.pmdS() * drop.pmdS()),
                Math.sqrt(state.pdlSquared[0] + add.pdlDb() * add.pdlDb() + drop.pdlDb() * drop.pdlDb()),
                Double.POSITIVE_INFINITY);
    }

    private static double noiseOf(RoadmElement roadm) {
        Double osnr = roadm.osnrDb01nm();
        return osnr == null ? 0 : Decibels.toRatio(-osnr);
    }
}
