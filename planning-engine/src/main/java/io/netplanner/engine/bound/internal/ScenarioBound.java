package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.bound.ServedLimit;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.solver.SolverMissingException;
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

    /** As many where each commodity takes a search of its own, or two: the linear program gets further in the same time. */
    private static final int PAIR_ROUNDS = 40;

    private final Network network;
    private final ProofRows rows;
    private final Scenario scenario;
    private final double[] cut;
    private final Deadline deadline;
    private final LeastWeightRouting routing;

    ScenarioBound(Network network, Scenario scenario, ProofRows rows, Deadline deadline) {
        this.network = network;
        this.rows = rows;
        this.scenario = scenario;
        this.deadline = deadline;
        routing = new LeastWeightRouting(network, rows, scenario.lit(), scenario.failedLinks(), MOST_GROUPS);
        cut = rows.ofLinks(scenario.cut());
    }

    LoadBound cut() {
        double value = routing.route(cut, new double[rows.count()]);
        long links = Arrays.stream(cut).filter(weight -> weight > 0).count();
        LoadBound best = bound(value, cut, "cut of %d links".formatted(links));
        for (int i = 0; i < rows.cuts().size(); i++) {
            double[] alone = new double[rows.count()];
            alone[rows.ofCut(i)] = 1;
            double restored = routing.route(alone, new double[rows.count()]);
            best = restored <= best.value()
                    ? best
                    : bound(
                            restored,
                            alone,
                            "cut of %d links with spare"
                                    .formatted(rows.cuts().get(i).links().length));
        }
        return best;
    }

    /** The exact linear program; where no solver runs, weights that are nearly as good. */
    LoadBound program(int enough) {
        double target = enough - 1 + ROUNDING;
        Proof proof = prove(target);
        return bound(proof.value(), proof.weights(), proof.words());
    }

    /** The fewest requests that a number of channels lets be served. */
    ServedLimit mostServed(int channels) {
        double[] start = prove(channels + ROUNDING).weights();
        return new ServedSearch(network, rows, scenario, deadline).find(channels, start);
    }

    private Proof prove(double target) {
        WeightSearch search = new WeightSearch(routing, rows.count(), deadline);
        search.run(rows.equalWeights(), routing.findsPairs() ? PAIR_ROUNDS : WEIGHT_ROUNDS, target);
        if (search.bestValue() >= target) {
            return searched(search);
        }
        try (RouteMaster master = RouteMaster.leastLoad(routing, rows.count())) {
            DualSearch program = new DualSearch(routing, master, deadline);
            program.run(List.of(search.bestWeights(), cut, rows.equalWeights()), target);
            return new Proof(program.bestValue(), program.bestWeights(), "linear program of the least maximum load");
        } catch (SolverMissingException e) {
            search.run(search.bestWeights(), WEIGHT_ROUNDS, target);
            return searched(search);
        }
    }

    private static Proof searched(WeightSearch search) {
        return new Proof(search.bestValue(), search.bestWeights(), "dual weights of the least maximum load");
    }

    private LoadBound bound(double value, double[] weights, String proof) {
        return new LoadBound(value, rows.told(weights), scenario.failedLinks(), proof + scenario.inWords());
    }

    /** What weights prove. */
    private record Proof(double value, double[] weights, String words) {}
}
