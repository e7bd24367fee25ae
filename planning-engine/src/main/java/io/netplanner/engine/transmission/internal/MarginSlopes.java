package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.LineDirection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** How every margin answers to every power at the present settings, dB for dB. For one use. */
final class MarginSlopes {

    /** Slopes of one margin, 0 where a variable is not named. */
    record Row(int[] variable, double[] slope) {

        void forEach(Entry entry) {
            for (int i = 0; i < variable.length; i++) {
                entry.accept(variable[i], slope[i]);
            }
        }
    }

    interface Entry {
        void accept(int variable, double slope);
    }

    private static final double DB_PER_NEPER = 10 / Math.log(10);
    private static final double NEGLIGIBLE = 1e-6;

    private final PowerNetwork powers;
    private final PowerVariables variables;
    private final Map<LineDirection, LineSlopes> lines = new HashMap<>();
    private final Map<LineDirection, int[]> segmentOfChannel = new HashMap<>();

    private MarginSlopes(PowerNetwork powers, PowerVariables variables) {
        this.powers = powers;
        this.variables = variables;
    }

    /**
     * Empty where it was not to go on to the end.
     *
     * @param mayGoOn asked ahead of each line, which takes a moment
     */
    static Optional<MarginSlopes> find(PowerNetwork powers, PowerVariables variables, BooleanSupplier mayGoOn) {
        MarginSlopes slopes = new MarginSlopes(powers, variables);
        for (LineDirection line : variables.lines()) {
            if (!mayGoOn.getAsBoolean()) {
                return Optional.empty();
            }
            slopes.lines.put(line, LineSlopes.of(powers, line));
            slopes.segmentOfChannel.put(line, slopes.segments(line));
        }
        return Optional.of(slopes);
    }

    private int[] segments(LineDirection line) {
        int[] segments = new int[powers.network().channels().size()];
        powers.crossing(line)
                .forEach(number -> segments[powers.segments().get(number).channel()] = number);
        return segments;
    }

    /** Of the direction that is worse now. */
    Row of(int segment) {
        PoweredSegment powered = powers.segments().get(segment);
        List<LineDirection> path = powered.segment().directions().stream()
                .min(Comparator.comparingDouble(one -> gsnrDb(powered, one)))
                .orElseThrow();
        double perNoise = marginPerLogNoise(powered, path);
        double[] dense = new double[variables.count()];
        for (LineDirection line : path) {
            add(dense, line, powered.channel(), perNoise);
        }
        int[] named = IntStream.range(0, dense.length)
                .filter(i -> Math.abs(dense[i]) > NEGLIGIBLE)
                .toArray();
        return new Row(named, Arrays.stream(named).mapToDouble(i -> dense[i]).toArray());
    }

    private void add(double[] dense, LineDirection line, int channel, double perNoise) {
        LineSlopes slopes = lines.get(line);
        int rank = rank(slopes.lit(), channel);
        for (int i = 0; i < slopes.byLevel().length; i++) {
            dense[variables.level(line, i)] += perNoise * slopes.byLevel()[i][rank];
        }
        int[] segments = segmentOfChannel.get(line);
        for (int i = 0; i < slopes.lit().length; i++) {
            dense[variables.offset(segments[slopes.lit()[i]])] += perNoise * slopes.byOffset()[i][rank];
        }
    }

    private static int rank(int[] lit, int channel) {
        int rank = 0;
        while (lit[rank] != channel) {
            rank++;
        }
        return rank;
    }

    private double gsnrDb(PoweredSegment powered, List<LineDirection> path) {
        return powers.network().quality(powered.channel(), path).gsnrDb01nm();
    }

    /** Equation 11 differentiated: penalties do not change with power. */
    private double marginPerLogNoise(PoweredSegment powered, List<LineDirection> path) {
        double logNoise = 0;
        for (LineDirection line : path) {
            logNoise -= Math.log(powers.network().shares(line).signal()[powered.channel()]);
        }
        double rate = powers.network().channels().get(powered.channel()).symbolRateBd();
        double all = Decibels.toRatio(-gsnrDb(powered, path));
        return -DB_PER_NEPER * Math.exp(logNoise) * Decibels.REFERENCE_BANDWIDTH_HZ / rate / all;
    }
}
