package io.netplanner.server.exchange.internal.foreign;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units in which other tools' files name volumes of traffic. */
final class TrafficUnit {

    private static final Map<String, Double> GBPS_BY_PREFIX =
            Map.of("", 1e-9, "k", 1e-6, "m", 1e-3, "g", 1.0, "t", 1e3);

    private TrafficUnit() {}

    /** What one of the unit is in Gb/s, such as 0.001 for {@code Mbps} and {@code MBITPERSEC}; empty for any other word. */
    static Optional<Double> findGbps(String unit) {
        String word = unit.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]", "");
        String prefix = word.replaceFirst("(bps|b/s|bit/s|bits/s|bitpersec|bitspersec|bitspersecond)$", "");
        return word.equals(prefix) ? Optional.empty() : Optional.ofNullable(GBPS_BY_PREFIX.get(prefix));
    }
}
