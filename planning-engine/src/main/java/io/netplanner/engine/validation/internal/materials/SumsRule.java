package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.SiteMaterials;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of the network sum those of the sites, and every total sums its lines. */
final class SumsRule implements MaterialsRule {

    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(MaterialsView view, Findings findings) {
        List<SiteMaterials> sites = view.list().sites();
        Map<String, Integer> difference = new TreeMap<>();
        int racks = 0;
        for (int i = 0; i < sites.size(); i++) {
            SiteMaterials site = sites.get(i);
            racks += site.racks().size();
            site.lines().forEach(line -> difference.merge(line.part(), line.count(), Integer::sum));
            checkTotals(site.totals(), site.lines(), site.racks().size(), "/sites/%d/totals".formatted(i), findings);
        }
        view.list().lines().forEach(line -> difference.merge(line.part(), -line.count(), Integer::sum));
        difference.values().removeIf(count -> count == 0);
        if (!difference.isEmpty()) {
            findings.add(
                    "MATERIALS_SUM_WRONG",
                    "/lines",
                    "The lines of the network are not the sum over its sites; too few (or, below 0, too many): %s.",
                    difference);
        }
        checkTotals(view.list().totals(), view.list().lines(), racks, "/totals", findings);
    }

    private static void checkTotals(
            MaterialTotals said, List<MaterialLine> lines, int racks, String pointer, Findings findings) {
        int parts = 0;
        int unpriced = 0;
        int unpowered = 0;
        double price = 0;
        double watt = 0;
        for (MaterialLine line : lines) {
            Double cost = line.price();
            Double power = line.powerWatt();
            parts += line.count();
            unpriced += cost == null ? line.count() : 0;
            unpowered += power == null ? line.count() : 0;
            price += cost == null ? 0 : cost;
            watt += power == null ? 0 : power;
        }
        MaterialTotals due = new MaterialTotals(parts, racks, price, unpriced, watt, unpowered);
        if (!isSame(said, due)) {
            findings.add("MATERIALS_TOTALS_WRONG", pointer, "The totals say %s, the lines give %s.", said, due);
        }
    }

    private static boolean isSame(MaterialTotals said, MaterialTotals due) {
        return said.parts() == due.parts()
                && said.racks() == due.racks()
                && said.partsWithoutPrice() == due.partsWithoutPrice()
                && said.partsWithoutPower() == due.partsWithoutPower()
                && Math.abs(said.price() - due.price()) <= TOLERANCE * Math.max(1, due.price())
                && Math.abs(said.powerWatt() - due.powerWatt()) <= TOLERANCE * Math.max(1, due.powerWatt());
    }
}
