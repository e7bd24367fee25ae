package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import java.util.List;

/**
 * A lit segment whose launch power may change.
 *
 * @param channel position in the network's list of channels
 */
record PoweredSegment(String requestId, RoutedSegment segment, int channel, ModeLimits limits) {

    List<LineDirection> lines() {
        return segment.directions().stream().flatMap(List::stream).toList();
    }

    double marginDb(LitNetwork network) {
        return segment.directions().stream()
                .mapToDouble(path -> limits.marginDb(Arrival.of(network.quality(channel, path))))
                .min()
                .orElseThrow();
    }
}
