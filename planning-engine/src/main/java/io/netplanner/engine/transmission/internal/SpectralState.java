package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import java.util.Arrays;
import java.util.List;

/**
 * The spectrum at one point of the line: for every channel its power, the shares of signal, ASE and NLI in it, and what
 * has accumulated. Mutable, confined to one walk; channels ascend in frequency.
 */
final class SpectralState {

    /** Where each channel stands in the list that the interference tables are made for. */
    final int[] id;

    final Channel[] channel;
    final double[] powerWatt;
    final double[] signalShare;
    final double[] aseShare;
    final double[] nliShare;
    final double[] dispersionSPerM;
    final double[] pmdSquared;
    final double[] pdlSquared;
    final double[] latencyS;
    /** Sum of the inverse OSNRs of add/drop amplifiers crossed, in 0.1 nm. */
    final double[] addDropNoise;

    /** @param ids positions in {@code all}, by rising frequency */
    SpectralState(List<Channel> all, int[] ids) {
        int n = ids.length;
        id = ids.clone();
        channel = Arrays.stream(ids).mapToObj(all::get).toArray(Channel[]::new);
        powerWatt = new double[n];
        signalShare = new double[n];
        aseShare = new double[n];
        nliShare = new double[n];
        dispersionSPerM = new double[n];
        pmdSquared = new double[n];
        pdlSquared = new double[n];
        latencyS = new double[n];
        addDropNoise = new double[n];
        Arrays.fill(signalShare, 1);
        for (int i = 0; i < n; i++) {
            powerWatt[i] = Decibels.dbmToWatt(channel[i].txPowerDbm());
        }
    }

    /** A copy of some of the channels. */
    SpectralState part(int[] ranks) {
        return new SpectralState(this, ranks);
    }

    private SpectralState(SpectralState whole, int[] ranks) {
        id = pick(whole.id, ranks);
        channel = Arrays.stream(ranks).mapToObj(rank -> whole.channel[rank]).toArray(Channel[]::new);
        powerWatt = pick(whole.powerWatt, ranks);
        signalShare = pick(whole.signalShare, ranks);
        aseShare = pick(whole.aseShare, ranks);
        nliShare = pick(whole.nliShare, ranks);
        dispersionSPerM = pick(whole.dispersionSPerM, ranks);
        pmdSquared = pick(whole.pmdSquared, ranks);
        pdlSquared = pick(whole.pdlSquared, ranks);
        latencyS = pick(whole.latencyS, ranks);
        addDropNoise = pick(whole.addDropNoise, ranks);
    }

    /** Takes back what an amplifier changed in a {@link #part}. */
    void put(int[] ranks, SpectralState part) {
        for (int k = 0; k < ranks.length; k++) {
            int rank = ranks[k];
            powerWatt[rank] = part.powerWatt[k];
            signalShare[rank] = part.signalShare[k];
            aseShare[rank] = part.aseShare[k];
            nliShare[rank] = part.nliShare[k];
            pmdSquared[rank] = part.pmdSquared[k];
            pdlSquared[rank] = part.pdlSquared[k];
        }
    }

    private static double[] pick(double[] values, int[] ranks) {
        return Arrays.stream(ranks).mapToDouble(rank -> values[rank]).toArray();
    }

    private static int[] pick(int[] values, int[] ranks) {
        return Arrays.stream(ranks).map(rank -> values[rank]).toArray();
    }

    int size() {
        return channel.length;
    }

    double totalPowerDbm() {
        return Decibels.wattToDbm(Arrays.stream(powerWatt).sum());
    }

    void attenuate(double lossDb) {
        double ratio = Decibels.toRatio(-lossDb);
        for (int i = 0; i < powerWatt.length; i++) {
            powerWatt[i] *= ratio;
        }
    }

    void scale(int i, double ratio) {
        powerWatt[i] *= ratio;
    }

    /** Noise of {@code aseWatt} joins the channel: its power grows. */
    void addAse(int i, double aseWatt) {
        double before = powerWatt[i];
        double after = before + aseWatt;
        signalShare[i] *= before / after;
        nliShare[i] *= before / after;
        aseShare[i] = (aseShare[i] * before + aseWatt) / after;
        powerWatt[i] = after;
    }

    /** Equation 7: a ratio {@code r} of the power turns into NLI. */
    void convertToNli(int i, double r) {
        signalShare[i] *= 1 - r;
        aseShare[i] *= 1 - r;
        nliShare[i] = nliShare[i] * (1 - r) + r;
    }

    void addPolarization(double pmdS, double pdlDb) {
        for (int i = 0; i < channel.length; i++) {
            addPolarization(i, pmdS, pdlDb);
        }
    }

    void addPolarization(int i, double pmdS, double pdlDb) {
        pmdSquared[i] += pmdS * pmdS;
        pdlSquared[i] += pdlDb * pdlDb;
    }
}
