package io.netplanner.desktop.light;

import io.netplanner.model.routing.Route;
import io.netplanner.model.transmission.ElementLight;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The light of a lightpath element by element, from its source to its destination.
 *
 * @param askedDb the GSNR within 0.1 nm that the receiver asks for
 */
record LightCourse(
        List<Stop> stops,
        List<Waypoint> waypoints,
        @Nullable Double askedDb) {

    static final LightCourse NONE = new LightCourse(List.of(), List.of(), null);

    /** Centres are told to the last digit by both sides, but not always to the same one. */
    private static final double SAME_THZ = 0.001;

    LightCourse {
        stops = List.copyOf(stops);
        waypoints = List.copyOf(waypoints);
    }

    /**
     * Each line tells its own noise; ROADMs set every channel to its level again, so that the shares of the lines add up
     * until a regenerator.
     *
     * @param segments those of the route, in its order
     * @param lines of the links of the route, in both directions
     */
    static LightCourse along(Route route, List<SegmentQuality> segments, List<LineLight> lines) {
        List<Stop> stops = new ArrayList<>();
        List<Waypoint> waypoints = new ArrayList<>();
        Gathered gathered = Gathered.NOTHING;
        double km = 0;
        int at = 0;
        for (int hop = 0; hop < route.links().size() && !segments.isEmpty(); hop++) {
            String from = route.nodes().get(hop);
            waypoints.add(new Waypoint(from, km));
            if (hop > 0 && segments.get(at).to().equals(from) && at < segments.size() - 1) {
                at++;
                gathered = Gathered.NOTHING;
            }
            Optional<LineLight> line = find(lines, route.links().get(hop), from);
            int channel =
                    line.isEmpty() ? -1 : channelOf(line.get(), segments.get(at).frequencyThz());
            if (channel < 0) {
                return NONE;
            }
            for (ElementLight element : line.get().elements()) {
                stops.add(stop(line.get().linkId(), element, channel, km, gathered));
            }
            ElementLight last = line.get().elements().getLast();
            gathered = gathered.and(last, channel);
            km += last.atKm() == null ? 0 : last.atKm();
        }
        waypoints.add(new Waypoint(route.nodes().getLast(), km));
        return new LightCourse(
                stops,
                waypoints,
                segments.isEmpty() ? null : segments.getFirst().requiredGsnrDb01nm());
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    /** Whether it can be drawn over kilometres: results of earlier releases tell none. */
    boolean hasPlaces() {
        return stops.stream().allMatch(stop -> stop.km() != null);
    }

    double lengthKm() {
        return waypoints.isEmpty() ? 0 : waypoints.getLast().km();
    }

    private static Optional<LineLight> find(List<LineLight> lines, String linkId, String from) {
        return lines.stream()
                .filter(line -> line.linkId().equals(linkId) && line.from().equals(from))
                .findFirst();
    }

    private static int channelOf(LineLight line, double frequencyThz) {
        List<Double> frequencies = line.frequenciesThz();
        return IntStream.range(0, frequencies.size())
                .filter(i -> Math.abs(frequencies.get(i) - frequencyThz) < SAME_THZ)
                .findFirst()
                .orElse(-1);
    }

    private static Stop stop(String linkId, ElementLight element, int channel, double startKm, Gathered before) {
        Gathered noise = before.and(element, channel);
        Double atKm = element.atKm();
        return new Stop(
                atKm == null ? null : startKm + atKm,
                linkId,
                element.element()
                        .substring(element.element().lastIndexOf(", ") + 1)
                        .strip(),
                element.powerDbm().get(channel),
                element.aseDbm().get(channel),
                element.nliDbm().get(channel),
                Gathered.ratio(noise.ase()),
                Gathered.ratio(noise.all()));
    }

    /** Noise so far, as shares of the signal. */
    private record Gathered(double ase, double all) {

        static final Gathered NOTHING = new Gathered(0, 0);

        Gathered and(ElementLight element, int channel) {
            Function<@Nullable Double, Double> share = db -> db == null ? 0 : Math.pow(10, -db / 10);
            return new Gathered(
                    ase + share.apply(element.osnrDb01nm().get(channel)),
                    all + share.apply(element.gsnrDb01nm().get(channel)));
        }

        static @Nullable Double ratio(double share) {
            return share > 0 ? (Double) (-10 * Math.log10(share)) : null;
        }
    }
}
