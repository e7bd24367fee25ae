package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.LineLight;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A plan with all its lightpaths lit, each in its mode. Not thread-safe. */
public final class PresentLight {

    private final LightSetup setup;
    private final Map<Channel, Integer> position = new HashMap<>();
    private final LitNetwork network;

    public PresentLight(
            LightSetup setup, List<RoutedLightpath> lightpaths, Function<RoutedLightpath, OperationalMode> modes) {
        this.setup = setup;
        Set<Channel> distinct = new LinkedHashSet<>();
        lightpaths.forEach(lightpath -> lightpath
                .segments()
                .forEach(segment -> distinct.add(setup.channel(segment.frequencyHz(), modes.apply(lightpath)))));
        List<Channel> channels = List.copyOf(distinct);
        for (int i = 0; i < channels.size(); i++) {
            position.put(channels.get(i), i);
        }
        network = setup.network(channels);
        lightpaths.forEach(
                lightpath -> lightpath.segments().forEach(segment -> light(segment, modes.apply(lightpath))));
    }

    private void light(RoutedSegment segment, OperationalMode mode) {
        int channel = position(segment, mode);
        segment.directions().forEach(path -> network.light(channel, path));
    }

    /** The worse of its directions. */
    public SignalQuality quality(RoutedSegment segment, OperationalMode mode) {
        int channel = position(segment, mode);
        return segment.directions().stream()
                .map(path -> network.quality(channel, path))
                .min(Comparator.comparingDouble(SignalQuality::gsnrDb01nm))
                .orElseThrow();
    }

    /** The light of every line behind each of its elements. */
    public List<LineLight> lines() {
        return network.traces();
    }

    LitNetwork network() {
        return network;
    }

    int position(RoutedSegment segment, OperationalMode mode) {
        return position.get(setup.channel(segment.frequencyHz(), mode));
    }
}
