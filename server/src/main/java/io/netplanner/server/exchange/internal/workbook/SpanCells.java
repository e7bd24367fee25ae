package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.FiberSpan;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a link row that tell of its spans: values joined by "+", a single one for all of them, "?" where a span
 * has none.
 */
final class SpanCells {

    private final RowReader row;
    private final PlaceLog log;
    private final String fiberTitle;

    SpanCells(RowReader row, PlaceLog log, String fiberTitle) {
        this.row = row;
        this.log = log;
        this.fiberTitle = fiberTitle;
    }

    /** None where {@code Distance} is blank or cannot be read. */
    List<FiberSpan> read() {
        List<Double> lengths = lengths();
        List<@Nullable String> fibers = spread(fiberNames(), lengths.size(), fiberTitle);
        List<@Nullable Double> attenuations = figures("Loss Coefficient", lengths.size());
        List<@Nullable Double> connectors = figures("Connector_Loss", lengths.size());
        List<@Nullable Double> dispersions = figures("Dispersion", lengths.size());
        List<@Nullable Double> betas = figures("Beta", lengths.size());
        List<@Nullable Double> gammas = figures("Gamma", lengths.size());
        List<FiberSpan> spans = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            spans.add(new FiberSpan(
                    lengths.get(i),
                    fibers.get(i),
                    attenuations.get(i),
                    connectors.get(i),
                    dispersions.get(i),
                    betas.get(i),
                    gammas.get(i),
                    Map.of()));
        }
        return spans;
    }

    private List<Double> lengths() {
        Optional<GridCell> cell = row.cell("Distance", "spans");
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Double> lengths = JoinedNumbers.split(cell.get().text(), "+");
        if (lengths.isEmpty()) {
            row.expected(cell.get(), "Distance", "km, or the km of each span joined by +, such as \"60+72.5\"");
        }
        return lengths;
    }

    private List<@Nullable String> fiberNames() {
        return row.cell(fiberTitle, "fiberType")
                .map(cell -> Arrays.stream(cell.readable().split("\\+", -1))
                        .map(String::strip)
                        .<@Nullable String>map(name -> name.equals(JoinedNumbers.GAP) ? null : name)
                        .toList())
                .orElse(List.of());
    }

    private List<@Nullable Double> figures(String title, int spans) {
        Optional<GridCell> cell = row.cell(title, "spans");
        if (cell.isEmpty()) {
            return spread(List.of(), spans, title);
        }
        List<@Nullable Double> values = JoinedNumbers.splitWithGaps(cell.get().text(), "+");
        if (values.isEmpty()) {
            row.expected(cell.get(), title, "a number, or one for each span joined by +");
        }
        return spread(values, spans, title);
    }

    private <T> List<@Nullable T> spread(List<@Nullable T> values, int spans, String title) {
        if (values.size() > 1 && values.size() != spans && spans > 0) {
            row.cell(title, title.equals(fiberTitle) ? "fiberType" : "spans")
                    .ifPresent(cell -> log.error(
                            "WORKBOOK_SPAN_COUNT",
                            cell.address(),
                            title + " has " + values.size() + " values for " + spans + " spans in Distance. Give one"
                                    + " for each, or one for all."));
        }
        List<@Nullable T> spread = new ArrayList<>();
        for (int i = 0; i < spans; i++) {
            spread.add(values.isEmpty() ? null : values.get(Math.min(i, values.size() - 1)));
        }
        return spread;
    }
}
