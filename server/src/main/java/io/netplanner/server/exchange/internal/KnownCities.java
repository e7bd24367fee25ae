package io.netplanner.server.exchange.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.netplanner.model.topology.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cities that networks often pass, by their English names; enough to notice a network at the wrong place. */
final class KnownCities {

    private static final double NEAR_DEGREES = 1.5;
    private static final Map<String, Place> CITIES = read();

    private KnownCities() {}

    /** Whether the node lies where the city of its name does; empty for names that are not known. */
    static Optional<Boolean> isAtItsCity(Node node) {
        return Optional.ofNullable(CITIES.get(folded(node.name())))
                .map(city -> Math.abs(city.latitude() - node.latitude()) < NEAR_DEGREES
                        && Math.abs(city.longitude() - node.longitude()) < NEAR_DEGREES);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
    }

    private static Map<String, Place> read() {
        Map<String, Place> cities = new HashMap<>();
        try (InputStream in = KnownCities.class.getResourceAsStream("/io/netplanner/server/exchange/cities.csv")) {
            if (in == null) {
                throw new IllegalStateException("the list of cities is missing from the class path");
            }
            for (CsvRecord city : CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                cities.put(
                        folded(city.getField(0)),
                        new Place(Double.parseDouble(city.getField(1)), Double.parseDouble(city.getField(2))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped list of cities cannot be read", e);
        }
        return cities;
    }

    private record Place(double latitude, double longitude) {}
}
