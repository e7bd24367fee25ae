package io.netplanner.engine.routing.internal;

import io.netplanner.engine.solver.ChoiceProgram;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides requests by integer programs: all at once where that is not too large, else group by group. A plan never gets
 * worse. Requests with restoration stay as they are, for what is spare to them depends on the order of what is lit.
 *
 * <p>Seeded, its work counted rather than timed. Not thread-safe.
 */
final class ProgramSearch {
    /** A program of more choices is not solved in any useful time. */
    private static final long MOST_CHOICES = 250_000;

    /** Up to here a program costs less than searches that found nothing more. */
    private static final long FEW_CHOICES = 5_000;

    private static final double EFFORT_OF_SMALL = 0.5;

    /** Of the time limit, as work of the solver, for the program of all requests. */
    private static final double SHARE_OF_WHOLE = 0.8;

    private static final double EFFORT_OF_GROUP = 0.5;

    private final RequestTable table;
    private final RoutingParameters parameters;
    private final Execution execution;
    private final Deadline deadline;
    private final Map<RouteQuery, List<Candidate>> columns;
    private final double least;

    /**
     * @param columns candidates to choose from instead of those of the table; none for the table's
     * @param least value of the objective that cannot be beaten
     */
    ProgramSearch(
            RequestTable table,
            Map<RouteQuery, List<Candidate>> columns,
            double least,
            Execution execution,
            Deadline deadline) {
        this.table = table;
        this.columns = columns;
        this.least = least;
        this.execution = execution;
        this.deadline = deadline;
        parameters = table.problem().parameters();
    }

    /** All requests at once where that is not too large, else group by group. */
    void improve(Plan plan) {
        if (choices(plan) <= MOST_CHOICES) {
            execution.report(progress(0.4, plan));
            decide(plan, free(), SHARE_OF_WHOLE * parameters.timeLimitSeconds(), parameters.seed(), false);
        } else {
            improveGroups(plan, GroupIlpParameters.DEFAULTS);
        }
    }

    /** All requests at once where that takes next to no time. */
    void improveIfSmall(Plan plan) {
        boolean small = free().length > 0 && choices(plan) <= FEW_CHOICES;
        if (small && isWorthwhile(plan) && ChoiceProgram.isSolvable()) {
            execution.report(progress(0.95, plan));
            decide(plan, free(), EFFORT_OF_SMALL, parameters.seed(), false);
        }
    }

    /** How many choices the program of all requests has, nearly. */
    private long choices(Plan plan) {
        int channels = channels(plan);
        return IntStream.of(free())
                .mapToLong(request -> candidates(request, null).stream()
                        .mapToLong(candidate -> (long) candidate.strands().size() * channels)
                        .sum())
                .sum();
    }

    /** Group by group, each with those before it that its history window holds. */
    void improveGroups(Plan plan, GroupIlpParameters groups) {
        SplittableRandom random = new SplittableRandom(parameters.seed());
        int[] requests = free();
        for (int iteration = 0; iteration < groups.iterations() && isWorthwhile(plan); iteration++) {
            shuffle(requests, random);
            for (int from = 0; from < requests.length && isWorthwhile(plan); from += groups.groupSize()) {
                int first = Math.max(0, from - groups.history() * groups.groupSize());
                int end = Math.min(requests.length, from + groups.groupSize());
                int[] group = IntStream.range(first, end).map(i -> requests[i]).toArray();
                decide(plan, group, EFFORT_OF_GROUP, random.nextLong(), true);
            }
            execution.report(progress(0.3 + 0.65 * (iteration + 1) / groups.iterations(), plan));
        }
    }

    private boolean isWorthwhile(Plan plan) {
        Score score = score(plan);
        return !deadline.isOver() && (score.unserved() > table.unservableCount() || score.objective() > least);
    }

    /** Takes the requests out and puts them back as the program says, or as they were. */
    private void decide(Plan plan, int[] requests, double effort, long seed, boolean graded) {
        Score before = score(plan);
        int channels = channels(plan);
        List<Placement> placements = new ArrayList<>();
        for (int request : requests) {
            placements.add(plan.placement(request));
            plan.remove(request);
        }
        AssignmentProgram program = new AssignmentProgram(plan, channels, graded);
        for (int i = 0; i < requests.length; i++) {
            program.add(requests[i], candidates(requests[i], placements.get(i)), placements.get(i));
        }
        if (program.solve(effort, seed, deadline)) {
            program.place();
        }
        if (score(plan).compareTo(before) > 0) {
            for (int i = 0; i < requests.length; i++) {
                plan.remove(requests[i]);
            }
            for (int i = 0; i < requests.length; i++) {
                Placement placement = placements.get(i);
                if (placement != null) {
                    plan.place(requests[i], placement);
                }
            }
        }
    }

    private int[] free() {
        return IntStream.of(table.servable())
                .filter(request -> table.query(request).restoration() == Restoration.NONE)
                .toArray();
    }

    private List<Candidate> candidates(int request, @Nullable Placement now) {
        List<Candidate> known = columns.getOrDefault(table.query(request), table.candidates(request));
        if (now == null || known.contains(now.candidate())) {
            return known;
        }
        List<Candidate> more = new ArrayList<>(known);
        more.add(now.candidate());
        return more;
    }

    /** A complete plan needs no channel beyond its own. */
    private int channels(Plan plan) {
        Standing standing = Standing.of(plan);
        boolean fewer = parameters.objective() == RoutingObjective.CHANNELS && standing.isComplete();
        return fewer ? standing.channels() : parameters.channels();
    }

    private Score score(Plan plan) {
        return Score.of(plan, parameters.objective());
    }

    private Progress progress(double fraction, Plan plan) {
        Score score = score(plan);
        int unservable = table.unservableCount();
        return new Progress(
                fraction,
                "program",
                "deciding requests by integer programs",
                score.told(unservable),
                score.unserved() > unservable ? null : least);
    }

    private static void shuffle(int[] requests, SplittableRandom random) {
        for (int i = requests.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = requests[i];
            requests[i] = requests[other];
            requests[other] = kept;
        }
    }
}
