package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Profile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How strongly a pump feeds a signal below it in silica; measured figures, read once from the resource beside it. */
final class RamanEfficiency {

    private static final double PUMP_FREQUENCY_HZ = 206.184634112792e12;
    private static final Profile BY_OFFSET = load();

    private RamanEfficiency() {}

    /** Gain coefficient times area, m/W, for a pump at {@code pumpHz} and a signal {@code offsetHz} below it. */
    static double ofSilica(double offsetHz, double pumpHz) {
        return BY_OFFSET.at(offsetHz) * pumpHz / PUMP_FREQUENCY_HZ;
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
