package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.ElementOutput;
import io.netplanner.engine.transmission.LinePropagation;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.ReceivedChannel;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** One trip of a comb down a line. For one use by one thread. */
public final class LineWalk {

    /** Far below what any receiver sees: what is weaker has no figures that mean anything. */
    private static final double LEAST_DBM = -150;
    /** A kilowatt. */
    private static final double MOST_DBM = 60;

    private final Crossings crossings;
    private final SpectralState state;
    private final int[] slotOfRank;

    /** @param ascending positions in {@code channels}, by rising frequency */
    public LineWalk(TransmissionModel model, List<Channel> channels, List<Integer> ascending) {
        this.crossings = new Crossings(model, new InterferenceTables(channels));
        this.slotOfRank = ascending.stream().mapToInt(Integer::intValue).toArray();
        this.state = new SpectralState(channels, slotOfRank);
    }

    public LinePropagation walk(List<OpticalElement> line) {
        List<ElementOutput> outputs = new ArrayList<>(line.size());
        for (OpticalElement element : line) {
            crossings.cross(element, state);
            refuseWhatNoLightHas(element.id());
            outputs.add(output(element.id()));
        }
        return new LinePropagation(outputs, received());
    }

    private void refuseWhatNoLightHas(String id) {
        for (int i = 0; i < state.size(); i++) {
            double dbm = Decibels.wattToDbm(state.powerWatt[i] * state.signalShare[i]);
            if (!(dbm >= LEAST_DBM && dbm <= MOST_DBM)) {
                throw new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Element %s: the signal at %.4f THz leaves with %.1f dBm; signals on a line have %.0f to %.0f dBm. Check losses, attenuators and gains up to it.",
                        id,
                        state.channel[i].frequencyHz() / 1e12,
                        dbm,
                        LEAST_DBM,
                        MOST_DBM));
            }
        }
    }

    private ElementOutput output(String id) {
        return new ElementOutput(
                id,
                inGivenOrder(i -> Decibels.wattToDbm(state.powerWatt[i])),
                inGivenOrder(i -> Decibels.wattToDbm(state.powerWatt[i] * state.signalShare[i])),
                inGivenOrder(i -> Decibels.wattToDbm(state.powerWatt[i] * state.aseShare[i])),
                inGivenOrder(i -> Decibels.wattToDbm(state.powerWatt[i] * state.nliShare[i])),
                inGivenOrder(this::dispersionPsPerNm),
                inGivenOrder(this::pmdPs),
                inGivenOrder(this::pdlDb),
                inGivenOrder(this::latencyMs));
    }

    private List<ReceivedChannel> received() {
        ReceivedChannel[] received = new ReceivedChannel[state.size()];
        for (int i = 0; i < received.length; i++) {
            received[slotOfRank[i]] = received(i);
        }
        return List.of(received);
    }

    private ReceivedChannel received(int i) {
        double to01nm = Decibels.offsetTo01nm(state.channel[i].symbolRateBd());
        double osnr = Decibels.ofRatio(state.signalShare[i] / state.aseShare[i]) + to01nm;
        double gsnr = Decibels.ofRatio(state.signalShare[i] / (state.aseShare[i] + state.nliShare[i])) + to01nm;
        double ends = state.addDropNoise[i] + Decibels.toRatio(-state.channel[i].txOsnrDb01nm());
        return new ReceivedChannel(
                state.channel[i].frequencyHz(),
                osnr,
                Decibels.ofRatio(state.signalShare[i] / state.nliShare[i]),
                gsnr,
                -Decibels.ofRatio(Decibels.toRatio(-osnr) + ends),
                -Decibels.ofRatio(Decibels.toRatio(-gsnr) + ends),
                dispersionPsPerNm(i),
                pmdPs(i),
                pdlDb(i),
                latencyMs(i));
    }

    private double dispersionPsPerNm(int i) {
        return state.dispersionSPerM[i] * 1e3;
    }

    private double pmdPs(int i) {
        return Math.sqrt(state.pmdSquared[i]) * 1e12;
    }

    private double pdlDb(int i) {
        return Math.sqrt(state.pdlSquared[i]);
    }

    private double latencyMs(int i) {
        return state.latencyS[i] * 1e3;
    }

    private List<Double> inGivenOrder(IntToDoubleFunction value) {
        Double[] values = new Double[state.size()];
        for (int i = 0; i < values.length; i++) {
            values[slotOfRank[i]] = value.applyAsDouble(i);
        }
        return List.of(values);
    }
}
