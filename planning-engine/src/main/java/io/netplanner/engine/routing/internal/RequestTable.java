package io.netplanner.engine.routing.internal;

import io.netplanner.model.routing.LightpathRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every request with what it can be served by: its candidates, or the reason why there are none. Immutable,
 * thread-safe.
 */
final class RequestTable {
    private final RoutingProblem problem;
    private final List<Entry> entries;
    private final int[] servable;
    private final int unservableCount;

    RequestTable(RoutingProblem problem, List<Entry> entries) {
        this.problem = problem;
        this.entries = List.copyOf(entries);
        servable = IntStream.range(0, entries.size())
                .filter(request -> !entries.get(request).candidates().isEmpty())
                .toArray();
        unservableCount = (int) entries.stream().filter(Entry::proved).count();
    }

    RoutingProblem problem() {
        return problem;
    }

    int size() {
        return entries.size();
    }

    LightpathRequest request(int request) {
        return problem.requests().get(request);
    }

    List<Candidate> candidates(int request) {
        return entries.get(request).candidates();
    }

    /** The query of a request that has candidates. */
    RouteQuery query(int request) {
        RouteQuery query = entries.get(request).query();
        if (query == null) {
            throw new IllegalStateException("request " + request + " makes no sense and has no query");
        }
        return query;
    }

    /** Why a request cannot be served on an empty network; null when it can. */
    @Nullable
    String refusal(int request) {
        return entries.get(request).refusal();
    }

    /** Requests that an empty network could serve. Not to be modified. */
    int[] servable() {
        return servable;
    }

    /** Requests that no plan can serve; those for which there was no time are not among them. */
    int unservableCount() {
        return unservableCount;
    }

    /**
     * The answer to a query.
     *
     * @param refusal why there are no candidates
     * @param proved whether that holds for every plan: there was time to look, and the search was exhaustive
     */
    record Entry(
            @Nullable RouteQuery query,
            List<Candidate> candidates,
            @Nullable String refusal,
            boolean proved) {
        static Entry answered(RouteQuery query, List<Candidate> candidates) {
            return new Entry(query, candidates, null, false);
        }

        static Entry refused(RouteQuery query, NoRouteReason.Refusal refusal) {
            return new Entry(query, List.of(), refusal.words(), refusal.proved());
        }

        static Entry refused(String reason) {
            return new Entry(null, List.of(), reason, true);
        }

        static Entry outOfTime(RouteQuery query) {
            return new Entry(query, List.of(), OutOfTime.NO_ROUTES_SOUGHT, false);
        }
    }
}
