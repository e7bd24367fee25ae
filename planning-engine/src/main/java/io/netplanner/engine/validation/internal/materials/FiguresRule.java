package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.SiteMaterials;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every line tells a part of the catalogue, with its price and power draw as many times as there are pieces. */
final class FiguresRule implements MaterialsRule {

    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(MaterialsView view, Findings findings) {
        check(view.list().lines(), "/lines/", view, findings);
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            check(sites.get(i).lines(), "/sites/%d/lines/".formatted(i), view, findings);
        }
    }

    private static void check(List<MaterialLine> lines, String pointer, MaterialsView view, Findings findings) {
        for (int n = 0; n < lines.size(); n++) {
            MaterialLine line = lines.get(n);
            PartFigures part = view.findPart(line.part()).orElse(new PartFigures(0, List.of(), Double.NaN, Double.NaN));
            boolean right = same(line.unitPrice(), part.price())
                    && same(line.price(), times(part.price(), line.count()))
                    && same(line.powerWatt(), times(part.powerWatt(), line.count()));
            if (!right) {
                findings.add(
                        "MATERIALS_FIGURE_WRONG",
                        pointer + n,
                        "%d of part %s: price %s each, %s together, power %s W; the catalogue says %s each and %s W.",
                        line.count(),
                        line.part(),
                        line.unitPrice(),
                        line.price(),
                        line.powerWatt(),
                        part.price(),
                        part.powerWatt());
            }
        }
    }

    private static @Nullable Double times(@Nullable Double unit, int count) {
        return unit == null ? null : unit * count;
    }

    private static boolean same(@Nullable Double said, @Nullable Double due) {
        return said == null || due == null ? said == due : Math.abs(said - due) <= TOLERANCE * Math.max(1, due);
    }
}
