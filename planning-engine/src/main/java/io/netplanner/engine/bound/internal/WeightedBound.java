package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.List;

/** The best of the cut bound and of the search for good weights. */
public final class WeightedBound {
    /** A bound just above the next lower whole number rounds up to {@code enough}. */
    private static final double ROUNDING = 1e-5;

    /** Searches that may be spent; one round takes a search for each source. */
    private static final int SEARCHES = 60_000;

    private static final int MOST_ROUNDS = 3_000;

    private final Network network;
    private final SpectrumRows rows;
    private final List<Commodity> commodities;
    private final Deadline deadline;

    public WeightedBound(Network network, SpectrumRows rows, List<Commodity> commodities, Deadline deadline) {
        this.network = network;
        this.rows = rows;
        this.commodities = Commodities.merge(commodities);
        this.deadline = deadline;
    }

    public LoadBound find(int enough) {
        if (commodities.isEmpty()) {
            return new LoadBound(0, new double[rows.linkRows()], "nothing to route");
        }
        LeastWeightRouting routing = new LeastWeightRouting(network, rows, commodities);
        double[] cut = new CutSearch(network, rows, commodities).tightest(deadline);
        double cutValue = routing.route(cut, new double[rows.linkRows()]);
        LoadBound cutBound = new LoadBound(cutValue, cut, "cut of %d links".formatted(rowsIn(cut)));
        if (cutBound.channels() >= enough) {
            return cutBound;
        }
        WeightSearch search = new WeightSearch(routing, rows.linkRows(), deadline);
        search.run(equalWeights(), rounds(), enough - 1 + ROUNDING);
        LoadBound searched =
                new LoadBound(search.bestValue(), search.bestWeights(), "dual weights of the least maximum load");
        return searched.channels() > cutBound.channels() ? searched : cutBound;
    }

    /** A proved limit on how many requests fit on the channels, from the certificate of the load bound. */
    public int mostServed(int channels) {
        LoadBound bound = find(channels + 1);
        LeastWeightRouting routing = new LeastWeightRouting(network, rows, commodities);
        routing.route(bound.weights(), new double[rows.linkRows()]);
        return (int) Math.floor(new ServedBound(commodities, routing.weightsLit()).mostServed(channels) + ROUNDING);
    }

    private static long rowsIn(double[] weights) {
        return Arrays.stream(weights).filter(weight -> weight > 0).count();
    }

    private double[] equalWeights() {
        double[] weights = new double[rows.linkRows()];
        Arrays.fill(weights, 1.0 / weights.length);
        return weights;
    }

    private int rounds() {
        long searches =
                commodities.stream().filter(c -> c.protection().isProtected()).count() * 2
                        + commodities.stream()
                                .filter(c -> !c.protection().isProtected())
                                .mapToInt(Commodity::source)
                                .distinct()
                                .count();
        return (int) Math.clamp(SEARCHES / searches, 50, MOST_ROUNDS);
    }
}
