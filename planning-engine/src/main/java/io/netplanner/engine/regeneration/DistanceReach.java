package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.model.issue.Figures;

/** A reach in kilometres, the same for every signal. */
final class DistanceReach implements Reach {
    private static final double ROUNDING_KM = 1e-9;

    private final Network network;
    private final double limitKm;

    DistanceReach(Network network, double limitKm) {
        this.network = network;
        this.limitKm = limitKm;
    }

    @Override
    public boolean isLimited() {
        return limitKm < Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean admits(Path path) {
        return path.lengthKm() <= limitKm + ROUNDING_KM;
    }

    @Override
    public boolean admits(Path path, int fromHop, int toHop) {
        double km = 0;
        for (int hop = fromHop; hop < toHop; hop++) {
            km += spentOn(Network.linkOf(path.arcs()[hop]));
        }
        return km <= limitKm + ROUNDING_KM;
    }

    @Override
    public boolean spans(int link) {
        return spentOn(link) <= limitKm + ROUNDING_KM;
    }

    @Override
    public double spentOn(int link) {
        return network.lengthKm(link);
    }

    @Override
    public String beyond() {
        return "longer than the reach of " + Figures.of(limitKm) + " km";
    }
}
