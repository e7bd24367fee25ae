package io.netplanner.model.transmission;

import java.util.List;

/**
 * How far one operational mode goes.
 *
 * @param reachSpans most spans after which its light arrives, 0 where it never does
 * @param reachKm the same in kilometres
 * @param openEnded whether it may go farther than the table looks
 * @param marginsDb after one span, two spans, and so on
 */
public record ReachRow(
        String mode, double rateGbps, int reachSpans, double reachKm, boolean openEnded, List<Double> marginsDb) {

    public ReachRow {
        marginsDb = List.copyOf(marginsDb);
    }
}
