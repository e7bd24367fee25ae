package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.ServedLimit;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.solver.SolverMissingException;
import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.List;

/** How many requests a number of channels can serve at most: equation (3) of the package. */
final class ServedSearch {
    private static final double ROUNDING = 1e-6;

    /** With more commodities than this the program would take longer than the answer is worth. */
    private static final int MOST_COMMODITIES = 1500;

    private final ProofRows rows;
    private final Scenario scenario;
    private final List<Commodity> commodities;
    private final Deadline deadline;
    private final LeastWeightRouting routing;

    ServedSearch(Network network, ProofRows rows, Scenario scenario, Deadline deadline) {
        this.rows = rows;
        this.scenario = scenario;
        this.deadline = deadline;
        commodities = scenario.lit();
        routing = new LeastWeightRouting(network, rows, commodities, scenario.failedLinks(), Integer.MAX_VALUE);
    }

    /**
     * @param start weights of a bound on the load
     */
    ServedLimit find(int channels, double[] start) {
        int requests = commodities.stream().mapToInt(Commodity::requests).sum();
        double[] priced = priced(start, channels);
        if (commodities.isEmpty() || commodities.size() > MOST_COMMODITIES) {
            return limit(requests, leftOut(priced, channels), priced);
        }
        try (RouteMaster master = RouteMaster.fewestLeftOut(routing, rows.count(), channels)) {
            DualSearch search = new DualSearch(routing, master, deadline);
            search.run(List.of(priced), Double.POSITIVE_INFINITY);
            return limit(requests, search.bestValue(), search.bestWeights());
        } catch (SolverMissingException e) {
            return limit(requests, leftOut(priced, channels), priced);
        }
    }

    private ServedLimit limit(int requests, double leftOut, double[] weights) {
        return new ServedLimit(
                requests - (int) Math.max(0, Math.ceil(leftOut - ROUNDING)),
                rows.told(weights),
                scenario.failedLinks());
    }

    private double leftOut(double[] weights, int channels) {
        routing.route(weights, new double[rows.count()]);
        return leftOut(routing.weightsLit(), 1, Arrays.stream(weights).sum(), channels);
    }

    private double leftOut(double[] lit, double price, double weight, int channels) {
        double requests = 0;
        for (int i = 0; i < lit.length; i++) {
            requests += commodities.get(i).requests() * Math.min(1, price * lit[i]);
        }
        return requests - price * weight * channels;
    }

    /** The weights times the best price; it makes some route worth exactly one request. */
    private double[] priced(double[] weights, int channels) {
        routing.route(weights, new double[rows.count()]);
        double[] lit = routing.weightsLit();
        double sum = Arrays.stream(weights).sum();
        double best = 0;
        double bestPrice = 0;
        for (double weight : lit) {
            double price = weight > 0 ? 1 / weight : 0;
            double value = leftOut(lit, price, sum, channels);
            if (value > best) {
                best = value;
                bestPrice = price;
            }
        }
        double times = bestPrice;
        return Arrays.stream(weights).map(weight -> weight * times).toArray();
    }
}
