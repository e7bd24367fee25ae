package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One {@link InterferenceTable} for each fibre material met. Not thread-safe. */
final class InterferenceTables {

    private final List<Channel> channels;
    private final Map<FiberMaterial, InterferenceTable> byMaterial = new HashMap<>();

    InterferenceTables(List<Channel> channels) {
        this.channels = List.copyOf(channels);
    }

    List<Channel> channels() {
        return channels;
    }

    InterferenceTable of(FiberElement fiber) {
        return byMaterial.computeIfAbsent(
                FiberMaterial.of(fiber), material -> new InterferenceTable(material, channels));
    }
}
