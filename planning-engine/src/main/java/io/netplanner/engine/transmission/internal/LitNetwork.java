package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmCrossings;
import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.transmission.LineLight;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** See {@link io.netplanner.engine.transmission.NetworkLight}. */
public final class LitNetwork {

    private final RoadmCrossings roadms;
    private final List<Channel> channels;
    private final Map<LineDirection, LoadedLine> lines = new HashMap<>();

    public LitNetwork(TransmissionModel model, RoadmCrossings roadms, List<Channel> channels, List<OpticalLine> lines) {
        this.roadms = roadms;
        this.channels = List.copyOf(channels);
        InterferenceTables tables = new InterferenceTables(channels);
        Crossings crossings = new Crossings(model, tables);
        for (OpticalLine line : lines) {
            this.lines.put(line.direction(), new LoadedLine(line, crossings, tables, roadms.express()));
        }
    }

    public void light(int channel, List<LineDirection> path) {
        path.forEach(direction -> require(channel, direction, false));
        path.forEach(direction -> line(direction).set(channel, true));
    }

    public void extinguish(int channel, List<LineDirection> path) {
        path.forEach(direction -> require(channel, direction, true));
        path.forEach(direction -> line(direction).set(channel, false));
    }

    public SignalQuality quality(int channel, List<LineDirection> path) {
        SignalTrip trip = new SignalTrip(channels.get(channel), channel, roadms);
        trip.begin(path.getFirst(), line(path.getFirst()).launchWatt(channel));
        for (int i = 0; i < path.size(); i++) {
            require(channel, path.get(i), true);
            LineShares shares = line(path.get(i)).shares();
            if (i == path.size() - 1) {
                trip.end(path.get(i), shares);
            } else {
                trip.cross(path.get(i), shares, line(path.get(i + 1)).launchWatt(channel));
            }
        }
        return trip.arrive();
    }

    List<Channel> channels() {
        return channels;
    }

    /** Positions of the channels lit on a line, by rising frequency. */
    int[] litOn(LineDirection direction) {
        return line(direction).lit();
    }

    /** Builds a line anew; running the result undoes it. */
    Runnable replace(OpticalLine line) {
        return line(line.direction()).replace(line);
    }

    /** Launches a channel of a path with another power, dB over its own; running the result undoes it. */
    Runnable offset(int channel, List<LineDirection> path, double db) {
        List<Runnable> undo = path.stream()
                .map(direction -> line(direction).offset(channel, db))
                .toList();
        return () -> undo.forEach(Runnable::run);
    }

    /** The offset a channel is launched into a line with, dB. */
    double offsetDb(int channel, LineDirection direction) {
        return line(direction).offsetDb(channel);
    }

    /** What a line does to the channels lit on it. */
    LineShares shares(LineDirection direction) {
        return line(direction).shares();
    }

    /** Every line that carries light, by link and direction. */
    List<LineLight> traces() {
        return lines.values().stream()
                .filter(line -> line.lit().length > 0)
                .map(LoadedLine::trace)
                .sorted(Comparator.comparing(LineLight::linkId).thenComparing(LineLight::from))
                .toList();
    }

    private void require(int channel, LineDirection direction, boolean lit) {
        if (line(direction).isLit(channel) != lit) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Link %s from %s: the channel at %.4f THz is %s.",
                    direction.linkId(),
                    direction.from(),
                    channels.get(channel).frequencyHz() / 1e12,
                    lit ? "dark" : "lit already"));
        }
    }

    private LoadedLine line(LineDirection direction) {
        LoadedLine line = lines.get(direction);
        if (line == null) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Link %s from %s to %s: no line is known.",
                    direction.linkId(),
                    direction.from(),
                    direction.to()));
        }
        return line;
    }
}
