package io.netplanner.engine.restoration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.spectrum.Strand;
import java.util.Arrays;

/**
 * A transparent segment that asks for restoration, as it is lit.
 *
 * @param path the segment itself
 * @param source where the whole lightpath begins
 * @param target where the whole lightpath ends
 * @param open arcs its restorations may walk
 * @param pairs whether pairs of failures matter as well
 */
public record LitSegment(
        Path path,
        Strand strand,
        int channel,
        int source,
        int target,
        boolean bidirectional,
        OpenArcs open,
        boolean pairs) {
    int[] links() {
        return Arrays.stream(path.arcs()).map(Network::linkOf).toArray();
    }

    public boolean isHitBy(Failure failure) {
        return failure.hits(path);
    }

    int channelEnd() {
        return channel + strand.width();
    }
}
