package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.model.equipment.OperationalMode;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A network whose fixed grid is lit on every link alike: in full, or every second channel, which stands for a typical
 * load. Computes each comb when it is first asked for. Not thread-safe.
 */
public final class CombLight {

    private final List<Channel> channels;
    private final List<LineDirection> everywhere;
    private final LitNetwork full;
    private final LitNetwork odd;
    private final LitNetwork even;

    /** @param count channels of the grid */
    public CombLight(LightSetup setup, OperationalMode mode, int count) {
        channels = IntStream.rangeClosed(1, count)
                .mapToObj(number -> setup.channel(LightSetup.gridFrequencyHz(setup.rules(), number), mode))
                .toList();
        everywhere = setup.lines().stream().map(OpticalLine::direction).toList();
        full = lit(setup, channel -> true);
        odd = lit(setup, channel -> channel % 2 == 0);
        even = lit(setup, channel -> channel % 2 == 1);
    }

    private LitNetwork lit(LightSetup setup, IntPredicate chosen) {
        LitNetwork network = setup.network(channels);
        IntStream.range(0, channels.size()).filter(chosen).forEach(channel -> network.light(channel, everywhere));
        return network;
    }

    /** GSNR of a channel, counted from 1, with all others lit. */
    double fullLoadDb(int number, List<List<LineDirection>> directions) {
        return worst(full, number - 1, directions);
    }

    /** GSNR of a channel, counted from 1, with every second one lit. */
    double typicalDb(int number, List<List<LineDirection>> directions) {
        return worst(number % 2 == 1 ? odd : even, number - 1, directions);
    }

    /** GSNR of whichever channel has the least, with all lit. */
    double worstDb(List<List<LineDirection>> directions) {
        return IntStream.range(0, channels.size())
                .mapToDouble(channel -> worst(full, channel, directions))
                .min()
                .orElseThrow();
    }

    private static double worst(LitNetwork network, int channel, List<List<LineDirection>> directions) {
        return directions.stream()
                .mapToDouble(path -> network.quality(channel, path).gsnrDb01nm())
                .min()
                .orElseThrow();
    }
}
