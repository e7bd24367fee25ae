package io.netplanner.server.exchange.internal.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles of a traffic sheet, those that only accompany the quantities included. */
final class TrafficTitles {

    private static final String QUANTITY = "quantity";
    private static final Set<String> KEYS =
            Set.of("id", "source", "destination", "restorationtype", "protectiontype", "direction");
    private static final List<String> ACCOMPANYING = List.of("sla", "λ", "concat", "granularity", "ids");

    /** Spellings of the older variant, folded. */
    private static final Map<String, String> OLDER_TYPES = Map.of("stm1e", "stm1electrical", "stm1o", "stm1optical");

    private TrafficTitles() {}

    static boolean isKnown(String title) {
        String folded = Columns.folded(title);
        return KEYS.contains(folded)
                || folded.startsWith(QUANTITY)
                || ACCOMPANYING.stream().anyMatch(folded::startsWith);
    }

    static boolean isQuantity(String title) {
        return Columns.folded(title).startsWith(QUANTITY);
    }

    /** The service type of a quantity column, folded. */
    static String foldedType(String title) {
        String type = Columns.folded(title).substring(QUANTITY.length());
        return OLDER_TYPES.getOrDefault(type, type);
    }
}
