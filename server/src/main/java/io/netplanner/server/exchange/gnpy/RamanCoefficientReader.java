package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanCoefficient;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Reads how strongly pumps feed a fibre: {@code raman_coefficient}, or as older libraries have it {@code raman_efficiency}. */
final class RamanCoefficientReader {

    /** Of the pump that older libraries were measured with: 1454 nm. */
    private static final double USUAL_PUMP_HZ = 206.184634112792e12;

    private RamanCoefficientReader() {}

    /** Absent where the fibre has none of its own, and where it has a wrong one, which is noted. */
    static Optional<RamanCoefficient> find(JsonPlace fiber) {
        Optional<JsonPlace> now = fiber.find("raman_coefficient");
        Optional<JsonPlace> older = fiber.find("raman_efficiency");
        return now.isPresent()
                ? now.flatMap(one -> read(one, "g0", one.number("reference_frequency")))
                : older.flatMap(one -> read(one, "cr", USUAL_PUMP_HZ));
    }

    private static Optional<RamanCoefficient> read(JsonPlace place, String key, double pumpHz) {
        double[] gain = place.numbers(key);
        double[] offset = place.numbers("frequency_offset");
        place.finish();
        boolean rising = IntStream.range(1, offset.length).allMatch(i -> offset[i] > offset[i - 1]);
        if (gain.length < 2 || gain.length != offset.length || !rising) {
            place.error(
                    key,
                    "GNPY_TABLE_UNEVEN",
                    "has " + gain.length + " values at " + offset.length
                            + " offsets. As many are needed, at least two, by rising offset.");
            return Optional.empty();
        }
        double last = offset[offset.length - 1];
        double least = place.notBelow(0, "frequency_offset", offset[0], "Hz");
        double weakest = DoubleStream.of(gain).min().orElse(0);
        boolean fits = least == offset[0] && weakest == place.notBelow(0, key, weakest, "1/(W·m)");
        if (last >= pumpHz) {
            place.notAbove(pumpHz, "frequency_offset", Math.nextUp(last), "Hz, the pump,");
            fits = false;
        }
        return fits ? Optional.of(new RamanCoefficient(Profile.of(offset, gain), pumpHz)) : Optional.empty();
    }
}
