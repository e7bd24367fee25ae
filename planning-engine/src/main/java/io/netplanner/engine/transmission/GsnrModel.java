package io.netplanner.engine.transmission;

import io.netplanner.engine.transmission.internal.LineWalk;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sends channels down a line and says what each receiver sees.
 *
 * <p>Chooses nothing: gains, launch powers and routes are given. Stateless, thread-safe; inputs never change, so twice
 * the same gives the same.
 *
 * <p>O(spans × channels²) for the nonlinear interference, with the coefficients of equal spans computed once.
 */
public final class GsnrModel {

    /** Interference is kept for every pair of channels: more would fill the memory. */
    private static final int MOST_CHANNELS = 4000;

    private final TransmissionModel model;

    public GsnrModel(TransmissionModel model) {
        this.model = model;
    }

    /**
     * @param channels in any order; results come in the order given
     * @param line from the first element after the transmitter to the last before the receiver
     * @throws TransmissionLimitException where a power, gain or band is beyond what the model or an element allows
     */
    public LinePropagation propagate(List<Channel> channels, List<OpticalElement> line) {
        if (channels.size() > MOST_CHANNELS) {
            throw new TransmissionLimitException("The spectrum has " + channels.size() + " channels, at most "
                    + MOST_CHANNELS + " can be sent at once. Check the spacing.");
        }
        List<Integer> order = IntStream.range(0, channels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> channels.get(i).frequencyHz()))
                .toList();
        return new LineWalk(model, channels, order).walk(line);
    }
}
