package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.engine.protection.SharedElements;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.spectrum.Strand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts paths into segments and says which strands they need. Stateless, thread-safe. */
final class CandidateFactory {
    private final RoutingProblem problem;

    CandidateFactory(RoutingProblem problem) {
        this.problem = problem;
    }

    Candidate candidate(RouteQuery query, Path working, @Nullable Path protection) {
        return candidate(query, working, protection, SharedElements.NONE);
    }

    /** Of a pair that may share something: the most disjoint one where no disjoint one exists. */
    Candidate sharingCandidate(RouteQuery query, PathPair pair) {
        SharedElements shared = SharedElements.of(problem.network(), pair, query.protection());
        return candidate(query, pair.working(), pair.protection(), shared);
    }

    private Candidate candidate(RouteQuery query, Path working, @Nullable Path protection, SharedElements shared) {
        Leg first = leg(query, working);
        Leg second = protection == null ? null : leg(query, protection);
        List<Strand> strands = new ArrayList<>(strands(query, first));
        if (second != null) {
            strands.addAll(strands(query, second));
        }
        int regenerators = first.regenerators() + (second == null ? 0 : second.regenerators());
        return new Candidate(
                first,
                second,
                problem.oneWavelength() ? List.of(merge(strands)) : strands,
                regenerators,
                working.hops() + (protection == null ? 0 : protection.hops()),
                regenerators * query.regeneratorPrice()
                        + problem.prices().ofPath(working, query)
                        + (protection == null ? 0 : problem.prices().ofPath(protection, query)),
                shared);
    }

    private Leg leg(RouteQuery query, Path path) {
        return new Leg(
                path,
                new RegeneratorPlacement(query.reach())
                        .segmentEnds(path)
                        .orElseThrow(() -> new IllegalStateException("a link beyond the reach is never open")));
    }

    private List<Strand> strands(RouteQuery query, Leg leg) {
        return IntStream.range(0, leg.segments())
                .mapToObj(segment -> new Strand(
                        problem.rows()
                                .rowsOf(
                                        leg.path(),
                                        leg.start(segment),
                                        leg.segmentEnds()[segment],
                                        query.bidirectional()),
                        query.width()))
                .toList();
    }

    private static Strand merge(List<Strand> strands) {
        int[] rows = strands.stream()
                .flatMapToInt(strand -> Arrays.stream(strand.rows()))
                .toArray();
        return new Strand(rows, strands.getFirst().width());
    }
}
