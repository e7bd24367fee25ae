package io.netplanner.server.exchange.internal.foreign;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fewest services of 100GE, 10GE and GE that carry a volume, none larger than the rest needs but for counts. */
final class EthernetServices {

    private static final double HUNDRED = 100;
    private static final double TEN = 10;
    private static final double GIGABIT = 1.25;

    /** From this rest on, one service of the next rate is less equipment than many of the lower one. */
    private static final double FILL = 0.8;

    /** More than any network asks; far below what an int holds. */
    private static final double MAX_QUANTITY = 1e8;

    private EthernetServices() {}

    /** Quantities by type; {@code volume} in Gb/s. */
    static Map<String, Integer> carrying(double volume) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        double rest = volume - HUNDRED * take(quantities, "100GE", volume, HUNDRED);
        rest -= TEN * take(quantities, "10GE", rest, TEN);
        quantities.put("GE", rest <= 0 ? 0 : (int) Math.ceil(rest / GIGABIT - 1e-9));
        return quantities;
    }

    private static int take(Map<String, Integer> quantities, String type, double volume, double rate) {
        if (volume <= 0) {
            return 0;
        }
        double whole = Math.floor(volume / rate);
        double rest = volume - whole * rate;
        int quantity = (int) Math.min(MAX_QUANTITY, rest > FILL * rate ? whole + 1 : whole);
        quantities.put(type, quantity);
        return quantity;
    }
}
