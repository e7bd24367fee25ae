package io.netplanner.server.exchange.gnpy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads transceiver types. */
final class TransceiverReader {

    private TransceiverReader() {}

    static GnpyTransceiver read(JsonPlace place) {
        String name = place.text("type_variety");
        Optional<JsonPlace> frequency = place.find("frequency");
        GnpyTransceiver transceiver = new GnpyTransceiver(
                name,
                frequency.map(one -> one.number("min", 0)).orElse(0.0),
                frequency.map(one -> one.number("max", Double.MAX_VALUE)).orElse(Double.MAX_VALUE),
                place.list("mode").stream().map(TransceiverReader::mode).toList());
        place.finish();
        return transceiver;
    }

    private static GnpyTransceiver.Mode mode(JsonPlace place) {
        GnpyTransceiver.Mode mode = new GnpyTransceiver.Mode(
                place.text("format"),
                place.above(0, "baud_rate", place.number("baud_rate"), "Bd"),
                place.number("OSNR"),
                place.above(0, "bit_rate", place.number("bit_rate"), "bit/s"),
                place.notBelow(0, "roll_off", place.number("roll_off", 0.15), ""),
                place.number("tx_osnr"),
                place.above(0, "min_spacing", place.number("min_spacing"), "Hz"),
                place.number("equalization_offset_db", 0),
                penalties(place));
        place.understood("cost").finish();
        return mode;
    }

    private static List<GnpyPenalty> penalties(JsonPlace place) {
        List<JsonPlace> points = place.list("penalties");
        List<GnpyPenalty> penalties = new ArrayList<>();
        for (String impairment : List.of("chromatic_dispersion", "pmd", "pdl")) {
            List<double[]> curve = new ArrayList<>(points.stream()
                    .filter(point -> point.has(impairment))
                    .map(point -> new double[] {point.number(impairment), point.number("penalty_value")})
                    .toList());
            if (curve.isEmpty()) {
                continue;
            }
            if (curve.stream().allMatch(point -> point[0] > 0)) {
                curve.add(new double[2]);
            }
            curve.sort(Comparator.comparingDouble(point -> point[0]));
            penalties.add(new GnpyPenalty(
                    impairment,
                    curve.stream().map(point -> point[0]).toList(),
                    curve.stream().map(point -> point[1]).toList()));
        }
        return penalties;
    }
}
