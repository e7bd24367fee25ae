package io.netplanner.model.materials;

import java.util.List;

/** The parts of one site, counted and in their racks. {@code site} is a node's name, or a link's id and a number. */
public record SiteMaterials(
        String site, SiteType type, int degree, List<MaterialLine> lines, List<RackFace> racks, MaterialTotals totals) {

    public SiteMaterials {
        lines = List.copyOf(lines);
        racks = List.copyOf(racks);
    }
}
