package io.netplanner.engine.materials.internal;

import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialTotals;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums lines, and counts the pieces that a sum cannot cover. */
final class Totals {

    private Totals() {}

    static MaterialTotals of(List<MaterialLine> lines, int racks) {
        return new MaterialTotals(
                lines.stream().mapToInt(MaterialLine::count).sum(),
                racks,
                sum(lines, MaterialLine::price),
                without(lines, MaterialLine::price),
                sum(lines, MaterialLine::powerWatt),
                without(lines, MaterialLine::powerWatt));
    }

    private static double sum(List<MaterialLine> lines, Function<MaterialLine, @Nullable Double> figure) {
        return lines.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static int without(List<MaterialLine> lines, Function<MaterialLine, @Nullable Double> figure) {
        return lines.stream()
                .filter(line -> figure.apply(line) == null)
                .mapToInt(MaterialLine::count)
                .sum();
    }
}
