package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.solver.SolverMissingException;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.List;

/** The bounds that hold while given links are down. */
final class ScenarioBound {
    /** A bound just above the next lower whole number rounds up to {@code enough}. */
    private static final double ROUNDING = 1e-5;

    private static final int MOST_GROUPS = 600;

    /** Rounds of the weight search. */
    private static final int WEIGHT_ROUNDS = 600;

    private final SpectrumRows rows;
    private final Scenario scenario;
    private final double[] cut;
    private final Deadline deadline;
    private final LeastWeightRouting routing;

    ScenarioBound(Network network, SpectrumRows rows, Scenario scenario, Deadline deadline) {
        this.rows = rows;
        this.scenario = scenario;
        this.deadline = deadline;
        routing = new LeastWeightRouting(network, rows, scenario.lit(), scenario.failedLinks(), MOST_GROUPS);
        cut = scenario.cut();
    }

    LoadBound cut() {
        double value = routing.route(cut, new double[rows.linkRows()]);
        long links = Arrays.stream(cut).filter(weight -> weight > 0).count();
        return bound(value, cut, "cut of %d links".formatted(links));
    }

    /** The exact linear program; where no solver runs, weights that are nearly as good. */
    LoadBound program(int enough) {
        WeightSearch search = new WeightSearch(routing, rows.linkRows(), deadline);
        double target = enough - 1 + ROUNDING;
        search.run(equalWeights(), WEIGHT_ROUNDS, target);
        if (search.bestValue() >= target) {
            return bound(search.bestValue(), search.bestWeights(), "dual weights of the least maximum load");
        }
        try (RouteMaster master = RouteMaster.leastLoad(routing, rows.linkRows())) {
            DualSearch program = new DualSearch(routing, master, deadline);
            program.run(List.of(search.bestWeights(), cut, equalWeights()), target);
            return bound(program.bestValue(), program.bestWeights(), "linear program of the least maximum load");
        } catch (SolverMissingException e) {
            return bound(search.bestValue(), search.bestWeights(), "dual weights of the least maximum load");
        }
    }

    private LoadBound bound(double value, double[] weights, String proof) {
        return new LoadBound(value, weights, scenario.failedLinks(), proof + scenario.inWords());
    }

    private double[] equalWeights() {
        double[] weights = new double[rows.linkRows()];
        Arrays.fill(weights, 1.0 / weights.length);
        return weights;
    }
}
