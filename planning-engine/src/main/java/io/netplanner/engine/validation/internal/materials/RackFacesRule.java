package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.SiteMaterials;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The racks of a site show exactly the pieces that its lines count. */
final class RackFacesRule implements MaterialsRule {

    @Override
    public void check(MaterialsView view, Findings findings) {
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            Map<String, Integer> difference = new TreeMap<>();
            for (MaterialLine line : sites.get(i).lines()) {
                difference.merge(line.part(), line.count(), Integer::sum);
            }
            sites.get(i).racks().stream()
                    .flatMap(rack -> rack.parts().stream())
                    .forEach(placed -> difference.merge(placed.part(), -1, Integer::sum));
            difference.values().removeIf(count -> count == 0);
            if (!difference.isEmpty()) {
                findings.add(
                        "MATERIALS_FACES_WRONG",
                        "/sites/%d/racks".formatted(i),
                        "Site %s: its racks do not show what its lines count; too few (or, below 0, too many): %s.",
                        sites.get(i).site(),
                        difference);
            }
        }
    }
}
