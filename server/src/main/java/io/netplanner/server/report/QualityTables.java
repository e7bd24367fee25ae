package io.netplanner.server.report;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.page.Html;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a report that tell of light and of parts. */
final class QualityTables {

    private static final int WORST_SHOWN = 15;

    private QualityTables() {}

    /** Every segment whose light does not arrive, or where all does the narrowest. */
    static String light(TransmissionResult result) {
        int infeasible = result.statistics().infeasible();
        String verdict = infeasible == 0
                ? "<p class=\"good\">The light of every segment arrives.</p>"
                : "<p class=\"bad\">The light of " + infeasible + " of "
                        + result.statistics().segments()
                        + " segments does not arrive: plan with a reach or another mode.</p>";
        List<SegmentQuality> worst = result.segments().stream()
                .sorted(Comparator.comparingDouble(SegmentQuality::marginDb).thenComparing(SegmentQuality::requestId))
                .limit(Math.max(WORST_SHOWN, infeasible))
                .toList();
        return verdict
                + Html.table(
                        List.of(
                                "Lightpath",
                                "Segment",
                                "Mode",
                                "GSNR dB",
                                "Needed dB",
                                "Margin dB",
                                "Weakest link",
                                "Limited by"),
                        worst.stream().map(QualityTables::row).toList());
    }

    static String materials(MaterialList list) {
        MaterialTotals totals = list.totals();
        return "<p>" + totals.parts() + " parts in " + totals.racks() + " racks at "
                + list.sites().size() + " sites"
                + (totals.hasPower() ? ", " + Html.figure(totals.powerWatt()) + " W" : "")
                + (totals.hasPrice() ? ", price " + Html.figure(totals.price()) : "")
                + ". <span class=\"quiet\">" + lacking(totals) + "</span></p>"
                + Html.table(
                        List.of("Part", "Pieces", "Unit price", "Price", "Power W"),
                        list.lines().stream().map(QualityTables::row).toList());
    }

    private static String lacking(MaterialTotals totals) {
        String prices = totals.hasPrice()
                ? totals.partsWithoutPrice() + " parts have no price in the catalogue"
                : "The catalogue has no prices";
        return prices
                + (totals.partsWithoutPower() == 0 ? "." : ", " + totals.partsWithoutPower() + " parts no power draw.");
    }

    private static List<String> row(SegmentQuality segment) {
        return List.of(
                Html.text(segment.requestId()),
                Html.text(segment.from() + " – " + segment.to()),
                Html.text(segment.mode()),
                tenths(segment.gsnrDb01nm()),
                tenths(segment.requiredGsnrDb01nm()),
                tenths(segment.marginDb()),
                Html.text(segment.weakestLink()),
                Html.text(segment.limitedBy()));
    }

    private static List<String> row(MaterialLine line) {
        return List.of(
                Html.text(line.part()),
                String.valueOf(line.count()),
                optional(line.unitPrice()),
                optional(line.price()),
                optional(line.powerWatt()));
    }

    private static String optional(@Nullable Double value) {
        return value == null ? "–" : Html.figure(value);
    }

    private static String tenths(double value) {
        return Figures.of(Math.round(10 * value) / 10.0);
    }
}
