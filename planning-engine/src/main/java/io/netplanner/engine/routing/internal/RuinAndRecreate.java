package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.RoutingObjective;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes some lightpaths down, lights them again in another order, and keeps what is no worse. Slower than the ejection
 * pool but works for everything a greedy pass can place, restoration included.
 *
 * <p>Not thread-safe. Source: Schrimpf et al., "Record breaking optimization results using the ruin and recreate
 * principle", 2000.
 */
final class RuinAndRecreate {
    /** Lightpaths taken down at random, beside all those on the highest channel. */
    private static final int RANDOM_VICTIMS = 6;

    private static final int MOST_ON_HIGHEST = 12;

    /** Unserved requests tried in one move, and lightpaths in their way that make room. */
    private static final int MOST_UNSERVED = 6;

    private static final int NEIGHBOURS = 6;

    private final RequestTable table;
    private final GreedyPlacement greedy;
    private final RoutingObjective objective;
    private final Plan plan;
    private final SplittableRandom random;
    private Score score;
    private double unevenness;

    RuinAndRecreate(Plan start, long seed, Deadline deadline) {
        table = start.table();
        objective = table.problem().parameters().objective();
        greedy = new GreedyPlacement(
                table, PlacementRank.forParameters(table.problem().parameters()), deadline);
        plan = start;
        random = new SplittableRandom(seed);
        score = Score.of(plan, objective);
        unevenness = unevenness();
    }

    Plan plan() {
        return plan;
    }

    Score score() {
        return score;
    }

    /** One move, taken back where the deadline cuts it short; whether more is served, or the objective better. */
    boolean step() {
        List<Integer> victims = victims();
        @Nullable Placement[] before = plan.placements();
        victims.forEach(plan::remove);
        if (!greedy.serveAll(reordered(victims), plan)) {
            plan.restore(before);
            return false;
        }
        Score after = Score.of(plan, objective);
        double unevennessAfter = unevenness();
        int compared = compare(after, unevennessAfter);
        if (compared > 0) {
            plan.restore(before);
            return false;
        }
        boolean better = after.unserved() < score.unserved() || after.objective() < score.objective();
        score = after;
        unevenness = unevennessAfter;
        return better;
    }

    /** The number of channels is all ties, so among equals the plan that lights low channels more is kept. */
    private int compare(Score after, double unevennessAfter) {
        int byCount = Integer.compare(after.unserved(), score.unserved());
        int byObjective = Double.compare(after.objective(), score.objective());
        if (byCount != 0 || byObjective != 0) {
            return byCount != 0 ? byCount : byObjective;
        }
        return objective == RoutingObjective.CHANNELS
                ? Double.compare(unevennessAfter, unevenness)
                : after.compareTo(score);
    }

    private double unevenness() {
        double sum = 0;
        for (int request : table.servable()) {
            Placement placement = plan.placement(request);
            for (int i = 0; placement != null && i < placement.channels().length; i++) {
                double channel = placement.channels()[i];
                sum += channel
                        * channel
                        * placement.candidate().strands().get(i).rows().length;
            }
        }
        return sum;
    }

    private List<Integer> victims() {
        int[] servable = table.servable();
        int[] unserved = IntStream.of(servable)
                .filter(request -> plan.placement(request) == null)
                .toArray();
        List<Integer> victims = unserved.length == 0 ? onHighestChannel() : around(unserved);
        for (int i = 0; i < RANDOM_VICTIMS; i++) {
            int request = servable[random.nextInt(servable.length)];
            if (!victims.contains(request)) {
                victims.add(request);
            }
        }
        return victims;
    }

    private List<Integer> onHighestChannel() {
        int highest = Standing.of(plan).channels() - 1;
        List<Integer> victims = new ArrayList<>();
        for (int request : table.servable()) {
            Placement placement = plan.placement(request);
            if (placement != null && placement.highestChannel() == highest && victims.size() < MOST_ON_HIGHEST) {
                victims.add(request);
            }
        }
        return victims;
    }

    /** Some unserved requests, with lightpaths on a link that the first of them would cross. */
    private List<Integer> around(int[] unserved) {
        List<Integer> victims = new ArrayList<>();
        for (int i = 0; i < MOST_UNSERVED; i++) {
            int request = unserved[random.nextInt(unserved.length)];
            if (!victims.contains(request)) {
                victims.add(request);
            }
        }
        List<Candidate> candidates = table.candidates(victims.getFirst());
        List<Strand> strands = candidates.get(random.nextInt(candidates.size())).strands();
        int[] rows = strands.get(random.nextInt(strands.size())).rows();
        int[] neighbours = crossing(rows[random.nextInt(rows.length)]);
        for (int i = 0; i < NEIGHBOURS && neighbours.length > 0; i++) {
            int request = neighbours[random.nextInt(neighbours.length)];
            if (!victims.contains(request)) {
                victims.add(request);
            }
        }
        return victims;
    }

    private int[] crossing(int row) {
        return IntStream.of(table.servable())
                .filter(request -> plan.placement(request) != null
                        && plan.placement(request).candidate().strands().stream()
                                .anyMatch(strand -> IntStream.of(strand.rows()).anyMatch(r -> r == row)))
                .toArray();
    }

    private int[] reordered(List<Integer> victims) {
        double[] key = new double[table.size()];
        for (int victim : victims) {
            key[victim] = table.candidates(victim).getFirst().channelLinks() * random.nextDouble();
        }
        return victims.stream()
                .sorted(Comparator.comparingDouble((Integer victim) -> -key[victim]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
