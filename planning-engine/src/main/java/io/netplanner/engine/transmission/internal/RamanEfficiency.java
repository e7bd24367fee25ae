package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanCoefficient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How strongly a pump feeds light below it, freed from the fibre's area: as measured of the fibre, else that of silica.
 *
 * @param areaGain gain coefficient times area, m/W, by the distance below the pump
 * @param pumpHz that it was measured with
 */
record RamanEfficiency(Profile areaGain, double pumpHz) {

    /** Measured figures, read once from the resource beside this class. */
    private static final RamanEfficiency SILICA = new RamanEfficiency(load(), 206.184634112792e12);

    static RamanEfficiency of(FiberElement fiber, FiberCoefficients coefficients) {
        RamanCoefficient own = fiber.ramanCoefficient();
        return own == null ? SILICA : measured(own, coefficients);
    }

    private static RamanEfficiency measured(RamanCoefficient own, FiberCoefficients coefficients) {
        double[] offset = own.gain().frequencies();
        double[] gain = own.gain().values();
        for (int i = 0; i < gain.length; i++) {
            gain[i] *= coefficients.sharedArea(own.pumpHz() - offset[i], own.pumpHz());
        }
        return new RamanEfficiency(Profile.of(offset, gain), own.pumpHz());
    }

    /** Gain coefficient times area, m/W, for a pump at {@code otherPumpHz} and light {@code offsetHz} below it. */
    double at(double offsetHz, double otherPumpHz) {
        return areaGain.at(offsetHz) * otherPumpHz / pumpHz;
    }

    private static Profile load() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RamanEfficiency.class.getResourceAsStream("raman-silica.csv"), StandardCharsets.UTF_8))) {
            List<double[]> rows = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {Double.parseDouble(cells[0]) * 1e12, Double.parseDouble(cells[1])})
                    .toList();
            return Profile.of(
                    rows.stream().mapToDouble(row -> row[0]).toArray(),
                    rows.stream().mapToDouble(row -> row[1]).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the Raman efficiency of silica cannot be read", e);
        }
    }
}
