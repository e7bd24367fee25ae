package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A lit plan whose powers can be tried otherwise; the margin of each segment is kept up to date, and a change touches
 * only the lines and segments that it concerns. Not thread-safe.
 */
final class PowerNetwork {

    private final LitNetwork network;
    private final List<PoweredSegment> segments;
    private final Map<LineDirection, OpticalLine> designed;
    private final Map<LineDirection, OpticalLine> built;
    private final Map<LineDirection, LineLevels> levels = new HashMap<>();
    private final Map<LineDirection, List<Integer>> crossing = new HashMap<>();
    private final List<OffsetRange> ranges;
    private final double[] marginDb;
    private final double[] offsetDb;
    private final double entryDbm;
    private final double leastArrivingDbm;
    private final int channels;
    private PowerScore score;

    /**
     * @param channels that every amplifier must have power for
     * @param maxOffsetDb how far a channel's launch power may be off that of the others
     */
    PowerNetwork(
            LightSetup setup, LitNetwork network, List<PoweredSegment> segments, int channels, double maxOffsetDb) {
        this.network = network;
        this.segments = List.copyOf(segments);
        this.channels = channels;
        this.designed = setup.lines().stream().collect(Collectors.toMap(OpticalLine::direction, line -> line));
        this.built = new HashMap<>(designed);
        this.entryDbm = setup.roadmTargetDbm();
        this.leastArrivingDbm = entryDbm + setup.roadms().express().maxLossDb();
        IntStream.range(0, segments.size())
                .forEach(number -> segments.get(number)
                        .lines()
                        .forEach(line -> crossing.computeIfAbsent(line, key -> new ArrayList<>())
                                .add(number)));
        crossing.keySet().forEach(line -> levels.put(line, designedLevels(line)));
        this.ranges = segments.stream()
                .map(segment ->
                        OffsetRange.of(segment, network.channels().get(segment.channel()), setup.roadms(), maxOffsetDb))
                .toList();
        this.offsetDb = new double[segments.size()];
        this.marginDb = segments.stream()
                .mapToDouble(segment -> segment.marginDb(network))
                .toArray();
        this.score = PowerScore.of(marginDb);
    }

    /** Those that carry light, in a fixed order. */
    List<LineDirection> lines() {
        return crossing.keySet().stream()
                .sorted(Comparator.comparing(LineDirection::linkId)
                        .thenComparing(LineDirection::from)
                        .thenComparing(LineDirection::to))
                .toList();
    }

    List<PoweredSegment> segments() {
        return segments;
    }

    LitNetwork network() {
        return network;
    }

    LineLevels levels(LineDirection line) {
        return levels.get(line);
    }

    LineLevels designedLevels(LineDirection line) {
        return LineLevels.of(designed.get(line), entryDbm);
    }

    OpticalLine designed(LineDirection line) {
        return designed.get(line);
    }

    OpticalLine built(LineDirection line) {
        return built.get(line);
    }

    double offsetDb(int segment) {
        return offsetDb[segment];
    }

    double[] marginsDb() {
        return marginDb.clone();
    }

    PowerScore score() {
        return score;
    }

    /** Segments that cross a line, by number. */
    List<Integer> crossing(LineDirection line) {
        return crossing.get(line);
    }

    OffsetRange range(int segment) {
        return ranges.get(segment);
    }

    /** How many channels without offset every line has power for. */
    int capacity() {
        return channels;
    }

    /** What is launched into a line, over the power of a channel without offset. */
    double launchedOn(LineDirection line) {
        return crossing.get(line).stream()
                .mapToDouble(number -> Decibels.toRatio(offsetDb[number]))
                .sum();
    }

    /** What the levels of a line may still do, should its offsets rise by as much. */
    List<LineLevels.Room> rooms(LineDirection line, double offsetsRiseDb) {
        return levels.get(line).rooms(loadDb(), leastArrivingDbm + highestOffsetDb(line) + offsetsRiseDb);
    }

    /** Whether a line can be built with these levels. */
    boolean allows(LineDirection line, LineLevels candidate) {
        return build(line, candidate).isPresent();
    }

    /** Builds the line with these levels and keeps it where that is better. */
    boolean tryLevels(LineDirection line, LineLevels candidate) {
        Optional<OpticalLine> other = build(line, candidate);
        if (other.isEmpty()) {
            return false;
        }
        Runnable undo = network.replace(other.get());
        boolean kept = keepIfBetter(crossing.get(line), undo);
        if (kept) {
            levels.put(line, candidate);
            built.put(line, other.get());
        }
        return kept;
    }

    /** Sets all at once and keeps that where it brings the goal nearer and no margin is below the floor. */
    boolean trySettings(PowerSettings settings, PowerGoal goal, double floorDb) {
        double[] before = offsetDb.clone();
        Map<LineDirection, LineLevels> wanted = new HashMap<>(levels);
        wanted.putAll(settings.levels());
        System.arraycopy(settings.offsetDb(), 0, offsetDb, 0, offsetDb.length);
        Map<LineDirection, OpticalLine> others = buildAll(wanted);
        boolean kept = others.size() == wanted.size() && keepAll(settings, others, goal, floorDb);
        if (kept) {
            levels.putAll(wanted);
            built.putAll(others);
        } else {
            System.arraycopy(before, 0, offsetDb, 0, offsetDb.length);
        }
        return kept;
    }

    private Map<LineDirection, OpticalLine> buildAll(Map<LineDirection, LineLevels> wanted) {
        Map<LineDirection, OpticalLine> all = new HashMap<>();
        wanted.forEach((line, candidate) -> {
            if (launchedOn(line) <= channels + 1e-9) {
                build(line, candidate).ifPresent(one -> all.put(line, one));
            }
        });
        return all;
    }

    private boolean keepAll(
            PowerSettings settings, Map<LineDirection, OpticalLine> others, PowerGoal goal, double floorDb) {
        Deque<Runnable> undo = new ArrayDeque<>();
        settings.levels().keySet().forEach(line -> undo.push(network.replace(others.get(line))));
        for (int i = 0; i < offsetDb.length; i++) {
            PoweredSegment powered = segments.get(i);
            undo.push(network.offset(powered.channel(), powered.lines(), offsetDb[i]));
        }
        List<Integer> all = IntStream.range(0, segments.size()).boxed().toList();
        return keep(
                all,
                () -> undo.forEach(Runnable::run),
                changed -> changed.worstDb() >= floorDb && goal.of(changed) > goal.of(score) + 1e-6);
    }

    /** Launches a segment's channel with another offset and keeps it where that is better. */
    boolean tryOffset(int segment, double db) {
        double before = offsetDb[segment];
        PoweredSegment powered = segments.get(segment);
        offsetDb[segment] = db;
        boolean allowed = powered.lines().stream().allMatch(this::holds);
        boolean kept = allowed
                && keepIfBetter(
                        powered.lines().stream()
                                .flatMap(line -> crossing.get(line).stream())
                                .distinct()
                                .toList(),
                        network.offset(powered.channel(), powered.lines(), db));
        if (!kept) {
            offsetDb[segment] = before;
        }
        return kept;
    }

    /** The line with these levels; empty where an amplifier or the ROADM behind it cannot bear them. */
    Optional<OpticalLine> build(LineDirection line, LineLevels candidate) {
        return candidate.build(loadDb(), leastArrivingDbm + highestOffsetDb(line));
    }

    /** Whether a line still has power for what is launched into it, and enough of it arrives. */
    private boolean holds(LineDirection line) {
        return launchedOn(line) <= channels + 1e-9
                && build(line, levels.get(line)).isPresent();
    }

    private double loadDb() {
        return Decibels.ofRatio(channels);
    }

    private double highestOffsetDb(LineDirection line) {
        return Math.max(
                0,
                crossing.get(line).stream()
                        .mapToDouble(number -> offsetDb[number])
                        .max()
                        .orElse(0));
    }

    private boolean keepIfBetter(List<Integer> concerned, Runnable undo) {
        return keep(concerned, undo, changed -> changed.isBetterThan(score));
    }

    private boolean keep(List<Integer> concerned, Runnable undo, Predicate<PowerScore> isBetter) {
        double[] before = marginDb.clone();
        try {
            concerned.forEach(number -> marginDb[number] = segments.get(number).marginDb(network));
            PowerScore changed = PowerScore.of(marginDb);
            if (isBetter.test(changed)) {
                score = changed;
                return true;
            }
        } catch (TransmissionLimitException e) {
            // A setting that the model or an element does not allow is not better.
        }
        System.arraycopy(before, 0, marginDb, 0, before.length);
        undo.run();
        return false;
    }
}
