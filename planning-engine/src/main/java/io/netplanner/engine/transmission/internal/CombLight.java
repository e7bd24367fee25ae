package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A network that is lit by the same comb on every link: in full, or by every second signal, which stands for a typical
 * load. What is really lit does not count. Not thread-safe.
 */
final class CombLight {

    private final List<Channel> comb;
    private final List<LineDirection> everywhere;
    private final LitNetwork full;
    private final LitNetwork odd;
    private final LitNetwork even;

    /** @param comb by rising frequency */
    CombLight(LightSetup setup, List<Channel> comb) {
        this.comb = comb;
        everywhere = setup.lines().stream().map(OpticalLine::direction).toList();
        full = lit(setup, signal -> true);
        odd = lit(setup, signal -> signal % 2 == 1);
        even = lit(setup, signal -> signal % 2 == 0);
    }

    private LitNetwork lit(LightSetup setup, IntPredicate chosen) {
        LitNetwork network = setup.network(comb);
        IntStream.range(0, comb.size()).filter(chosen).forEach(signal -> network.light(signal, everywhere));
        return network;
    }

    /** GSNR of the signal nearest a frequency with all others lit. */
    double fullLoadDb(double frequencyHz, List<List<LineDirection>> directions) {
        return worst(full, nearest(frequencyHz), directions);
    }

    /** GSNR of the signal nearest a frequency with every second one lit. */
    double typicalDb(double frequencyHz, List<List<LineDirection>> directions) {
        int signal = nearest(frequencyHz);
        return worst(signal % 2 == 0 ? even : odd, signal, directions);
    }

    /** GSNR of whichever signal has the least, with all lit. */
    double worstDb(List<List<LineDirection>> directions) {
        return IntStream.range(0, comb.size())
                .mapToDouble(signal -> worst(full, signal, directions))
                .min()
                .orElseThrow();
    }

    private int nearest(double frequencyHz) {
        return IntStream.range(0, comb.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        signal -> Math.abs(comb.get(signal).frequencyHz() - frequencyHz)))
                .orElseThrow();
    }

    private static double worst(LitNetwork network, int signal, List<List<LineDirection>> directions) {
        return directions.stream()
                .mapToDouble(path -> network.quality(signal, path).gsnrDb01nm())
                .min()
                .orElseThrow();
    }
}
