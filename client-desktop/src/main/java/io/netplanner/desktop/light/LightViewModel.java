package io.netplanner.desktop.light;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.transmission.MarginBin;
import io.netplanner.model.transmission.QualityLimit;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The light of the result on show: a verdict, the margins as bars, every transparent segment with the worst first. */
public final class LightViewModel {

    private final TableModel<SegmentQuality> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("light.lightpath"), 130, SegmentQuality::requestId),
                    Column.text(Texts.get("light.role"), 90, segment -> Texts.of("routeRole", segment.role())),
                    Column.text(Texts.get("light.from"), 100, SegmentQuality::from),
                    Column.text(Texts.get("light.to"), 100, SegmentQuality::to),
                    decibels("light.margin", SegmentQuality::marginDb),
                    Column.text(Texts.get("light.outcome"), 130, LightViewModel::outcome),
                    decibels("light.gsnr", SegmentQuality::gsnrDb01nm),
                    decibels("light.typical", SegmentQuality::typicalGsnrDb01nm),
                    decibels("light.full", SegmentQuality::fullLoadGsnrDb01nm),
                    decibels("light.worst", SegmentQuality::worstGsnrDb01nm),
                    decibels("light.osnr", SegmentQuality::osnrDb01nm),
                    decibels("light.required", SegmentQuality::requiredGsnrDb01nm),
                    decibels("light.penalty", SegmentQuality::penaltyDb),
                    Column.text(Texts.get("light.limitedBy"), 170, SegmentQuality::limitedBy),
                    Column.text(Texts.get("light.weakest"), 150, SegmentQuality::weakestLink),
                    Column.number(Texts.get("light.latency"), 90, 2, SegmentQuality::latencyMs),
                    Column.number(Texts.get("light.frequency"), 120, 4, SegmentQuality::frequencyThz),
                    Column.text(Texts.get("light.mode"), 150, SegmentQuality::mode)),
            segment -> new Selected.OfLightpath(segment.requestId()));

    private final ObservableList<MarginBin> histogram = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");

    public LightViewModel(ResultStore results) {
        results.resultProperty().subscribe(this::show);
    }

    public TableModel<SegmentQuality> table() {
        return table;
    }

    ObservableList<MarginBin> histogram() {
        return histogram;
    }

    /** Empty while no light is on show. */
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    private void show(ShownResult result) {
        table.setRows(result.findTransmission().map(LightViewModel::worstFirst).orElse(List.of()));
        histogram.setAll(result.findTransmission()
                .map(light -> light.statistics().histogram())
                .orElse(List.of()));
        verdict.set(result.findTransmission()
                .map(light -> verdictOf(light.statistics()))
                .orElse(""));
    }

    private static List<SegmentQuality> worstFirst(TransmissionResult light) {
        return light.segments().stream()
                .sorted(Comparator.comparingDouble(SegmentQuality::marginDb))
                .toList();
    }

    private static String verdictOf(TransmissionStatistics light) {
        Double worst = light.worstMarginDb();
        if (worst == null) {
            return Texts.get("light.verdict.dark");
        }
        return light.infeasibleLightpaths() == 0
                ? Texts.get("light.verdict.good", String.format(Locale.ROOT, "%.1f", worst))
                : Texts.get("light.verdict.bad", light.infeasibleLightpaths(), light.lightpaths());
    }

    private static String outcome(SegmentQuality segment) {
        return segment.failures().isEmpty()
                ? Texts.get("light.arrives")
                : segment.failures().stream().map(QualityLimit::words).collect(Collectors.joining(", "));
    }

    private static Column<SegmentQuality> decibels(String key, Function<SegmentQuality, @Nullable Double> value) {
        return Column.number(Texts.get(key), 100, 2, value);
    }
}
