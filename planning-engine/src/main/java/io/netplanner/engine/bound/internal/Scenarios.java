package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.List;

/** The network as it is, then with a link, or two, of the tightest cut down, as far as somebody must survive that. */
final class Scenarios {
    private static final int MOST_FAILURES = 2;

    private final Network network;
    private final SpectrumRows rows;

    Scenarios(Network network, SpectrumRows rows) {
        this.network = network;
        this.rows = rows;
    }

    List<Scenario> list(List<Commodity> commodities, Deadline deadline) {
        List<Commodity> merged = Commodities.merge(commodities);
        int failures = merged.stream().mapToInt(Commodity::failures).max().orElse(0);
        List<Scenario> scenarios = new ArrayList<>();
        for (int lost = 0; lost <= Math.min(failures, MOST_FAILURES); lost++) {
            CutSearch search = new CutSearch(network, rows, merged, lost);
            double[] cut = search.tightest(deadline);
            List<Integer> failed = search.links().stream().limit(lost).toList();
            if (failed.size() == lost) {
                scenarios.add(scenario(failed, cut, merged));
            }
        }
        return scenarios;
    }

    private Scenario scenario(List<Integer> failed, double[] cut, List<Commodity> merged) {
        return new Scenario(failed, cut, new FailureScenario(network, failed).commodities(merged));
    }
}
