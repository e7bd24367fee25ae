package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenRoadm.Band;
import io.netplanner.engine.openline.OpenSplice;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RamanModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Foresees how stimulated Raman scattering shifts power between bands and within each, so that amplifiers undo it. */
final class BandTilt {

    /** Share of the strongest band's power that the others are brought to. */
    private static final double RATIO = 0.86;

    private static final double NOTHING_DB = 1e-9;

    /**
     * What an amplifier of a band has to undo.
     *
     * @param deviationDb of the band's centre below the strongest one
     * @param tiltDb of its low over its high end
     */
    record Foreseen(double deviationDb, double tiltDb) {
        static final Foreseen NONE = new Foreseen(0, 0);
    }

    private final DesignGraph graph;
    private final ReferenceSpectrum reference;
    private final RamanModel raman;

    BandTilt(DesignGraph graph, ReferenceSpectrum reference, RamanModel raman) {
        this.graph = graph;
        this.reference = reference;
        this.raman = raman;
    }

    List<Foreseen> foresee(String last, List<BandState> states) {
        List<Foreseen> none = Collections.nCopies(states.size(), Foreseen.NONE);
        if (!(graph.get(last) instanceof OpenFiber)) {
            return none;
        }
        List<Channel> comb = new ArrayList<>();
        List<Double> launched = new ArrayList<>();
        for (BandState state : states) {
            double watt = Decibels.dbmToWatt(reference.powerDbm() + state.deltaPDb - state.attenuatorDb);
            for (Channel channel : reference.channels(state.band)) {
                comb.add(channel);
                launched.add(watt);
            }
        }
        double[] arriving = arriving(last, comb, launched);
        return foreseen(comb, launched, arriving, states);
    }

    /** Power at the end of the last fibre's glass. */
    private double[] arriving(String last, List<Channel> comb, List<Double> launched) {
        List<String> run = new ArrayList<>(Section.splicedBefore(graph, last));
        run.add(last);
        double[] power = launched.stream().mapToDouble(Double::doubleValue).toArray();
        for (String id : run) {
            OpenElement element = graph.get(id);
            double[] ratio = switch (element) {
                case OpenFiber fiber -> fiber.element().ratioAtEnd(comb, power, raman);
                case OpenSplice splice -> flat(Decibels.toRatio(-splice.lossDb()), power.length);
                default -> flat(1, power.length);
            };
            for (int i = 0; i < power.length; i++) {
                power[i] *= ratio[i];
            }
        }
        return power;
    }

    private static List<Foreseen> foreseen(
            List<Channel> comb, List<Double> launched, double[] arriving, List<BandState> states) {
        double[] centre = new double[states.size()];
        double[] tilt = new double[states.size()];
        for (int b = 0; b < centre.length; b++) {
            Band band = states.get(b).band;
            int middle = nearest(comb, (band.lowHz() + band.highHz()) / 2);
            centre[b] = arriving[middle] / launched.get(middle);
            tilt[b] = Decibels.ofRatio(arriving[nearest(comb, band.lowHz())] / arriving[nearest(comb, band.highHz())]);
        }
        double strongest = Arrays.stream(centre).max().orElse(1);
        boolean level = Arrays.stream(tilt).allMatch(one -> Math.abs(one) <= NOTHING_DB);
        return IntStream.range(0, centre.length)
                .mapToObj(b ->
                        level ? Foreseen.NONE : new Foreseen(Decibels.ofRatio(RATIO * strongest / centre[b]), tilt[b]))
                .toList();
    }

    private static int nearest(List<Channel> comb, double frequencyHz) {
        int nearest = 0;
        for (int i = 1; i < comb.size(); i++) {
            if (Math.abs(comb.get(i).frequencyHz() - frequencyHz)
                    < Math.abs(comb.get(nearest).frequencyHz() - frequencyHz)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double[] flat(double ratio, int size) {
        double[] all = new double[size];
        Arrays.fill(all, ratio);
        return all;
    }
}
