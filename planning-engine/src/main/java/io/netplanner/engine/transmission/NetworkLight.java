package io.netplanner.engine.transmission;

import io.netplanner.engine.transmission.internal.LitNetwork;
import java.util.List;

/**
 * The light present in a network: which channel is lit on which line, and the quality each lightpath has among the
 * others.
 *
 * <p>ROADMs level every channel, so what a line adds to a channel depends on what is lit on that line alone. It is
 * computed once and shared by all lightpaths that cross; lighting or extinguishing one touches its own lines only, and
 * what follows equals a full computation to the last bit.
 *
 * <p>Not thread-safe. Memory grows with lines × channels.
 */
public final class NetworkLight {

    private final LitNetwork network;

    /** @param channels every signal that may be lit; named by position from then on */
    public NetworkLight(
            TransmissionModel model, RoadmCrossings roadms, List<Channel> channels, List<OpticalLine> lines) {
        this.network = new LitNetwork(model, roadms, channels, lines);
    }

    /**
     * @param path from the first ROADM to the last
     * @throws IllegalArgumentException where the channel is lit already or a line is unknown; nothing is changed then
     */
    public void light(int channel, List<LineDirection> path) {
        network.light(channel, path);
    }

    /** @throws IllegalArgumentException where the channel is dark already or a line is unknown */
    public void extinguish(int channel, List<LineDirection> path) {
        network.extinguish(channel, path);
    }

    /**
     * The quality of a lit channel over a path that it is lit on.
     *
     * @throws TransmissionLimitException where a power, gain or band is beyond what the model or an element allows
     */
    public SignalQuality quality(int channel, List<LineDirection> path) {
        return network.quality(channel, path);
    }
}
