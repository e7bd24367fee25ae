package io.netplanner.engine.routing.internal;

import io.netplanner.engine.routing.internal.RequestTable.Entry;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Resolves all requests and draws up candidates once for each distinct query, in parallel where the host allows. */
final class RequestTableBuilder {
    private static final int QUERIES_PER_TASK = 16;

    private final RoutingProblem problem;
    private final Execution execution;
    private final Deadline deadline;

    RequestTableBuilder(RoutingProblem problem, Execution execution, Deadline deadline) {
        this.problem = problem;
        this.execution = execution;
        this.deadline = deadline;
    }

    RequestTable build() {
        List<Resolution> resolutions = new RequestResolver(problem).resolveAll();
        List<RouteQuery> queries = resolutions.stream()
                .flatMap(r -> r.findQuery().stream())
                .distinct()
                .toList();
        Map<RouteQuery, Entry> entryOf = answer(queries);
        List<Entry> entries = resolutions.stream()
                .map(r -> r.findQuery().map(entryOf::get).orElseGet(() -> Entry.refused(r.refusal())))
                .toList();
        return new RequestTable(problem, entries);
    }

    private Map<RouteQuery, Entry> answer(List<RouteQuery> queries) {
        List<Callable<List<Entry>>> tasks = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += QUERIES_PER_TASK) {
            List<RouteQuery> part = queries.subList(from, Math.min(queries.size(), from + QUERIES_PER_TASK));
            tasks.add(() -> answerPart(part));
        }
        Map<RouteQuery, Entry> entryOf = new HashMap<>();
        for (List<Entry> part : execution.invokeAll(tasks)) {
            part.forEach(entry -> entryOf.put(entry.query(), entry));
        }
        return entryOf;
    }

    private List<Entry> answerPart(List<RouteQuery> queries) {
        CandidateSource source = new CandidateSource(problem);
        List<Entry> entries = new ArrayList<>();
        for (RouteQuery query : queries) {
            entries.add(deadline.isOver() ? Entry.outOfTime(query) : answer(query, source));
        }
        return entries;
    }

    private Entry answer(RouteQuery query, CandidateSource source) {
        List<Candidate> candidates = source.candidates(query);
        return candidates.isEmpty()
                ? Entry.refused(query, new NoRouteReason(problem, query).find())
                : Entry.answered(query, candidates);
    }
}
