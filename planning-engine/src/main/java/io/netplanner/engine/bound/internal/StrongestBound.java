package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.bound.ServedLimit;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best of the cut bounds and of the linear program, without failures and under those that force most. */
public final class StrongestBound {
    private final Network network;
    private final SpectrumRows rows;
    private final boolean transparent;
    private final List<Scenario> scenarios;
    private final List<NodeCut> tight;
    private final Deadline deadline;

    public StrongestBound(
            Network network, SpectrumRows rows, boolean transparent, List<Commodity> commodities, Deadline deadline) {
        this.transparent = transparent;
        this.network = network;
        this.rows = rows;
        this.deadline = deadline;
        scenarios = new Scenarios(network, rows).list(commodities, deadline);
        tight = new RestoredCuts(network, rows, commodities).list(deadline);
    }

    /**
     * @param enough the search ends when the bound, rounded up, reaches this
     */
    public LoadBound find(int enough) {
        List<ScenarioBound> bounds = scenarios.stream().map(this::boundOf).toList();
        LoadBound best = null;
        for (ScenarioBound bound : bounds) {
            best = strongerOf(best, bound.cut());
        }
        for (ScenarioBound bound : bounds) {
            if (best.channels() < enough && !deadline.isOver()) {
                best = strongerOf(best, bound.program(enough));
            }
        }
        return best;
    }

    /** The fewest requests that any scenario lets a number of channels serve. */
    public ServedLimit mostServed(int channels) {
        ServedLimit best = null;
        for (Scenario scenario : scenarios) {
            if (best == null || !deadline.isOver()) {
                ServedLimit limit = boundOf(scenario).mostServed(channels);
                best = best == null || limit.requests() < best.requests() ? limit : best;
            }
        }
        return best;
    }

    private ScenarioBound boundOf(Scenario scenario) {
        List<NodeCut> cuts = scenario.failedLinks().isEmpty() ? tight : List.of();
        return new ScenarioBound(
                network, scenario, new ProofRows(network, rows, scenario.failedLinks(), cuts, transparent), deadline);
    }

    private static LoadBound strongerOf(@Nullable LoadBound one, LoadBound other) {
        return one == null || other.channels() > one.channels() ? other : one;
    }
}
