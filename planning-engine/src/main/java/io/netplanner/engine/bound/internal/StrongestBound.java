package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best of the cut bounds and of the linear program, without failures and under those that force most. */
public final class StrongestBound {
    private static final int MOST_FAILURES = 2;

    private final Network network;
    private final SpectrumRows rows;
    private final List<Commodity> commodities;
    private final Deadline deadline;

    public StrongestBound(Network network, SpectrumRows rows, List<Commodity> commodities, Deadline deadline) {
        this.network = network;
        this.rows = rows;
        this.commodities = Commodities.merge(commodities);
        this.deadline = deadline;
    }

    /**
     * @param enough the search ends when the bound, rounded up, reaches this
     */
    public LoadBound find(int enough) {
        if (commodities.isEmpty()) {
            return new LoadBound(0, new double[rows.linkRows()], List.of(), "nothing to route");
        }
        List<ScenarioBound> scenarios = scenarios();
        LoadBound best = null;
        for (ScenarioBound scenario : scenarios) {
            best = strongerOf(best, scenario.cut());
        }
        for (ScenarioBound scenario : scenarios) {
            if (best.channels() < enough && !deadline.isOver()) {
                best = strongerOf(best, scenario.program(enough));
            }
        }
        return best;
    }

    /** The network as it is, then with a link, or two, of the tightest cut down, as far as somebody must survive that. */
    private List<ScenarioBound> scenarios() {
        int failures = commodities.stream()
                .map(Commodity::failures)
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<ScenarioBound> scenarios = new ArrayList<>();
        for (int lost = 0; lost <= Math.min(failures, MOST_FAILURES); lost++) {
            CutSearch search = new CutSearch(network, rows, commodities, lost);
            double[] cut = search.tightest(deadline);
            List<Integer> failed = search.links().stream().limit(lost).toList();
            if (failed.size() == lost) {
                scenarios.add(new ScenarioBound(network, rows, commodities, failed, cut, deadline));
            }
        }
        return scenarios;
    }

    private static LoadBound strongerOf(@Nullable LoadBound one, LoadBound other) {
        return one == null || other.channels() > one.channels() ? other : one;
    }
}
