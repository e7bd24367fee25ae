package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link row of the older variant: values of its spans joined by "+"; a single value holds for all of them. */
final class SpannedLink {

    private final RowReader row;
    private final PlaceLog log;

    SpannedLink(RowReader row, PlaceLog log) {
        this.row = row;
        this.log = log;
    }

    Link read() {
        String source = row.text("Source", "source");
        String destination = row.text("Destination", "destination");
        String id = row.text("ID", "id");
        List<Double> lengths = lengths();
        List<@Nullable String> fibers = fibers(lengths.size());
        List<FiberSpan> spans = spans(lengths, fibers);
        String fiber = fibers.isEmpty() ? null : fibers.getFirst();
        return new Link(
                id.isEmpty() ? source + "-" + destination : id,
                source,
                destination,
                lengths.isEmpty()
                        ? Double.NaN
                        : lengths.stream().mapToDouble(Double::doubleValue).sum(),
                fiber == null ? Link.DEFAULT_FIBER_TYPE : fiber,
                Direction.BIDIRECTIONAL,
                List.of(),
                spans,
                Map.of());
    }

    private List<Double> lengths() {
        Optional<GridCell> cell = row.cell("Distance", "lengthKm");
        row.cell("Distance", "spans");
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Double> lengths = JoinedNumbers.split(cell.get().text(), "+");
        if (lengths.isEmpty()) {
            row.expected(cell.get(), "Distance", "km, or the km of each span joined by +, such as \"60+72.5\"");
        }
        return lengths;
    }

    private List<FiberSpan> spans(List<Double> lengths, List<@Nullable String> fibers) {
        List<@Nullable Double> attenuations = perSpan("Loss Coefficient", lengths.size());
        List<@Nullable Double> dispersions = perSpan("Dispersion", lengths.size());
        List<@Nullable Double> betas = perSpan("Beta", lengths.size());
        List<@Nullable Double> gammas = perSpan("Gamma", lengths.size());
        List<FiberSpan> spans = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            spans.add(new FiberSpan(
                    lengths.get(i),
                    fibers.get(i),
                    attenuations.get(i),
                    null,
                    dispersions.get(i),
                    betas.get(i),
                    gammas.get(i),
                    Map.of()));
        }
        return spans;
    }

    private List<@Nullable String> fibers(int spans) {
        List<String> names = row.cell("Fiber Type", "fiberType")
                .map(cell -> Arrays.stream(cell.readable().split("\\+"))
                        .map(String::strip)
                        .toList())
                .orElse(List.of());
        return spread(names, spans, "Fiber Type");
    }

    private List<@Nullable Double> perSpan(String title, int spans) {
        Optional<GridCell> cell = row.cell(title, "spans");
        if (cell.isEmpty()) {
            return spread(List.of(), spans, title);
        }
        List<Double> values = JoinedNumbers.split(cell.get().text(), "+");
        if (values.isEmpty()) {
            row.expected(cell.get(), title, "a number, or one for each span joined by +");
        }
        return spread(values, spans, title);
    }

    private <T> List<@Nullable T> spread(List<T> values, int spans, String title) {
        if (values.size() > 1 && values.size() != spans && spans > 0) {
            row.cell(title, "spans")
                    .or(() -> row.cell(title, "fiberType"))
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
