package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.internal.layered.LayeredBound;
import io.netplanner.engine.grooming.internal.layered.LayeredProblem;
import io.netplanner.engine.grooming.internal.layered.LayeredSearch;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Searches the ways that need the fewest lightpaths, within a part of the time limit. */
final class SearchedWays implements ClientWays {

    private final GroomingRequest request;
    private final Execution execution;
    private final NodeNumbers nodes;
    private final NetworkReach reach;
    private final Homes homes;
    private final double timeShare;

    /** @param timeShare of the planner's time limit, after which this search gives what it has */
    SearchedWays(GroomingRequest request, Execution execution, NodeNumbers nodes, Homes homes, double timeShare) {
        this.request = request;
        this.execution = execution;
        this.nodes = nodes;
        this.reach = new NetworkReach(request.topology());
        this.homes = homes;
        this.timeShare = timeShare;
    }

    @Override
    public List<RoutedClient> choose(Xponder muxponder, List<RoutedClient> straight) {
        if (straight.isEmpty()) {
            return straight;
        }
        Set<Protection> protections = straight.stream()
                .map(client -> client.strength().protection())
                .collect(Collectors.toCollection(TreeSet::new));
        LayeredProblem problem = new LayeredProblems(nodes, reach, homes, protections).of(muxponder, straight);
        List<int[]> ways = new LayeredSearch(
                        problem,
                        LayeredBound.of(problem).lightpaths(),
                        request.parameters().seed(),
                        request.parameters().timeLimitSeconds() * timeShare,
                        execution)
                .ways();
        List<RoutedClient> routed = new ArrayList<>();
        for (int client = 0; client < straight.size(); client++) {
            routed.add(straight.get(client).by(nodes.names(ways.get(client))));
        }
        return routed;
    }
}
