package io.netplanner.engine.routing.internal;

import io.netplanner.engine.solver.ChoiceProgram;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.RoutingObjective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The integer program of some requests on the spectrum that the others leave: for each request one candidate and a channel
 * for each of its strands, or none; every channel of a row once. Unserved requests cost most, then the objective.
 *
 * <p>Not thread-safe. Choices grow with requests × candidates × strands × channels.
 */
final class AssignmentProgram {
    private static final long UNSERVED = 10_000_000_000L;
    private static final long UNIT = 1_000_000;

    private final Plan plan;
    private final RoutingObjective objective;
    private final int channels;
    private final boolean graded;
    private final ChoiceProgram program = new ChoiceProgram();
    private final Map<Long, List<Integer>> cells = new TreeMap<>();
    private final Map<Integer, Integer> opened = new HashMap<>();
    private final boolean[] channelInUse;
    private final List<Ways> ways = new ArrayList<>();

    /**
     * @param plan without the requests that are to be decided
     * @param channels those from here on are not used
     * @param graded whether low channels are liked better: for groups, few of which change the number of channels
     */
    AssignmentProgram(Plan plan, int channels, boolean graded) {
        this.plan = plan;
        this.graded = graded;
        this.channels = channels;
        objective = plan.table().problem().parameters().objective();
        channelInUse = new boolean[channels];
        for (int channel = 0; channel < channels; channel++) {
            channelInUse[channel] = isInUse(channel);
        }
    }

    private boolean isInUse(int channel) {
        int rows = plan.table().problem().rows().count();
        return IntStream.range(0, rows).anyMatch(row -> plan.lit().isTaken(row, channel));
    }

    /**
     * @param before where it was lit, and the search begins; null for nowhere
     */
    void add(int request, List<Candidate> candidates, @Nullable Placement before) {
        int unserved = program.addChoice(UNSERVED);
        program.hint(unserved, before == null);
        List<Way> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Way way = way(candidate, before);
            if (way != null) {
                all.add(way);
            }
        }
        int[] taken = IntStream.concat(IntStream.of(unserved), all.stream().mapToInt(Way::taken))
                .toArray();
        program.exactlyOne(taken);
        ways.add(new Ways(request, all));
    }

    /** Null where a strand finds no channel. */
    private @Nullable Way way(Candidate candidate, @Nullable Placement before) {
        boolean hinted = before != null && before.candidate().equals(candidate);
        List<int[]> free = candidate.strands().stream().map(this::freeChannels).toList();
        if (free.stream().anyMatch(list -> list.length == 0)) {
            return null;
        }
        int taken = program.addChoice(price(candidate));
        program.hint(taken, hinted);
        List<Lit> lit = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Strand strand = candidate.strands().get(i);
            int at = hinted ? before.channels()[i] : -1;
            int[] choices = Arrays.stream(free.get(i))
                    .map(channel -> light(strand, channel, channel == at))
                    .toArray();
            program.sameNumber(choices, taken);
            lit.add(new Lit(free.get(i), choices));
        }
        return new Way(candidate, taken, lit);
    }

    private long price(Candidate candidate) {
        return switch (objective) {
            case COST -> priceInUnits(candidate);
            case WEIGHTED -> Math.round(UNIT * (1 - weightOfChannels()) * candidate.regenerators());
            case CHANNEL_LINKS -> UNIT * candidate.channelLinks();
            case CHANNELS, HIGHEST_CHANNEL, LOAD, SERVED -> 0;
        };
    }

    private long priceInUnits(Candidate candidate) {
        return Math.round(UNIT
                / RoutePrices.STEPS
                * candidate.price()
                / plan.table().problem().prices().step());
    }

    /** What it costs to use a channel that nobody uses. */
    private long priceOfChannel() {
        return switch (objective) {
            case CHANNELS, HIGHEST_CHANNEL -> UNIT;
            case WEIGHTED -> Math.round(UNIT * weightOfChannels());
            case CHANNEL_LINKS, COST, LOAD, SERVED -> 0;
        };
    }

    private double weightOfChannels() {
        return plan.table().problem().parameters().weightOfChannels();
    }

    private int[] freeChannels(Strand strand) {
        int last = channels - strand.width();
        return IntStream.rangeClosed(0, last)
                .filter(channel -> plan.firstFree(strand, channel) == channel)
                .toArray();
    }

    private int light(Strand strand, int channel, boolean hinted) {
        int choice = program.addChoice(graded ? channel : 0);
        program.hint(choice, hinted);
        for (int c = channel; c < channel + strand.width(); c++) {
            for (int row : strand.rows()) {
                cells.computeIfAbsent((long) row * channels + c, cell -> new ArrayList<>())
                        .add(choice);
            }
            if (priceOfChannel() > 0 && !channelInUse[c]) {
                program.implies(choice, opened.computeIfAbsent(c, opens -> program.addChoice(priceOfChannel())));
            }
        }
        return choice;
    }

    /** Whether a valid assignment was found; it is read by {@link #placement}. */
    boolean solve(double effort, long seed, Deadline deadline) {
        for (List<Integer> sharers : cells.values()) {
            if (sharers.size() > 1) {
                program.atMostOne(toArray(sharers));
            }
        }
        if (objective == RoutingObjective.LOAD) {
            limitLoads();
        }
        orderChannels();
        return program.solve(effort, seed, deadline);
    }

    /** Channels that nobody uses yet are alike: the lower ones are opened first. */
    private void orderChannels() {
        int[] order =
                opened.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        boolean alike = ways.size() == plan.table().servable().length
                && !plan.table().problem().scale().isFlexible();
        for (int i = 1; alike && i < order.length; i++) {
            program.implies(opened.get(order[i]), opened.get(order[i - 1]));
        }
    }

    /** Each unit by which the fullest row is fuller than the fullest of the others costs. */
    private void limitLoads() {
        int linkRows = plan.table().problem().rows().linkRows();
        int fullest = IntStream.range(0, linkRows).map(plan.lit()::load).max().orElse(0);
        int[] steps = IntStream.range(fullest, channels)
                .map(level -> program.addChoice(UNIT))
                .toArray();
        Map<Integer, List<Integer>> onRow = new TreeMap<>();
        cells.forEach((cell, sharers) -> onRow.computeIfAbsent((int) (cell / channels), row -> new ArrayList<>())
                .addAll(sharers));
        onRow.forEach((row, choices) -> {
            if (row < linkRows) {
                program.atMost(toArray(choices), (long) fullest - plan.lit().load(row), steps);
            }
        });
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Puts what was found into the plan. */
    void place() {
        for (Ways of : ways) {
            of.ways().stream()
                    .filter(way -> program.isTaken(way.taken()))
                    .findFirst()
                    .ifPresent(way -> plan.place(of.request(), placement(way)));
        }
    }

    private Placement placement(Way way) {
        int[] found = way.lit().stream()
                .mapToInt(lit -> IntStream.range(0, lit.channels().length)
                        .filter(i -> program.isTaken(lit.choices()[i]))
                        .map(i -> lit.channels()[i])
                        .findFirst()
                        .orElseThrow())
                .toArray();
        return new Placement(way.candidate(), found);
    }

    private record Ways(int request, List<Way> ways) {}

    private record Way(Candidate candidate, int taken, List<Lit> lit) {}

    private record Lit(int[] channels, int[] choices) {}
}
