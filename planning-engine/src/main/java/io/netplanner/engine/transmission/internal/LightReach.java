package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RoadmCrossings;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.model.equipment.OperationalMode;

/** How far the light of one operational mode goes: every limit of the mode holds at the end of a segment. */
final class LightReach implements Reach {

    private final OperationalMode mode;
    private final LinkToll[] tolls;
    private final RoadmCrossings roadms;
    private final ModeLimits limits;
    private final double per01nm;
    private final double terminals;

    /** @param tolls by the number of the link */
    LightReach(OperationalMode mode, Channel channel, LinkToll[] tolls, RoadmCrossings roadms, double marginDb) {
        this.mode = mode;
        this.tolls = tolls;
        this.roadms = roadms;
        this.limits = new ModeLimits(mode, marginDb);
        this.per01nm = Decibels.REFERENCE_BANDWIDTH_HZ / channel.symbolRateBd();
        this.terminals = Decibels.toRatio(-channel.txOsnrDb01nm()) + noiseOf(roadms.add()) + noiseOf(roadms.drop());
    }

    private static double noiseOf(RoadmElement roadm) {
        Double osnr = roadm.osnrDb01nm();
        return osnr == null ? 0 : Decibels.toRatio(-osnr);
    }

    @Override
    public boolean isLimited() {
        return true;
    }

    @Override
    public boolean admits(Path path, int fromHop, int toHop) {
        double logNoise = 0;
        double dispersion = 0;
        double pmd = square(roadms.add().pmdS()) + square(roadms.drop().pmdS());
        double pdl = square(roadms.add().pdlDb()) + square(roadms.drop().pdlDb());
        for (int hop = fromHop; hop < toHop; hop++) {
            LinkToll toll = tolls[Network.linkOf(path.arcs()[hop])];
            logNoise += toll.logNoise();
            dispersion += toll.dispersionPsPerNm();
            pmd += toll.pmdSquared() + (hop > fromHop ? square(roadms.express().pmdS()) : 0);
            pdl += toll.pdlSquared() + (hop > fromHop ? square(roadms.express().pdlDb()) : 0);
        }
        return arrives(logNoise, dispersion, pmd, pdl);
    }

    @Override
    public boolean spans(int link) {
        LinkToll toll = tolls[link];
        return arrives(
                toll.logNoise(),
                toll.dispersionPsPerNm(),
                toll.pmdSquared()
                        + square(roadms.add().pmdS())
                        + square(roadms.drop().pmdS()),
                toll.pdlSquared()
                        + square(roadms.add().pdlDb())
                        + square(roadms.drop().pdlDb()));
    }

    private boolean arrives(double logNoise, double dispersion, double pmdSquared, double pdlSquared) {
        double gsnr = -Decibels.ofRatio(Math.expm1(logNoise) * per01nm + terminals);
        Arrival arrival = new Arrival(
                gsnr, dispersion, 1e12 * Math.sqrt(pmdSquared), Math.sqrt(pdlSquared), Double.POSITIVE_INFINITY);
        return limits.failures(arrival).isEmpty();
    }

    @Override
    public double spentOn(int link) {
        return tolls[link].logNoise();
    }

    @Override
    public String beyond() {
        return "over which the light of " + mode.name() + " does not arrive";
    }

    private static double square(double x) {
        return x * x;
    }
}
