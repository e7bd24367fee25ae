package io.netplanner.model.materials;

import java.util.List;

/** The network's sums of a list of materials without its sites. */
public record MaterialSummary(
        int formatVersion, MaterialBasis basis, int sites, List<MaterialLine> lines, MaterialTotals totals) {

    public MaterialSummary {
        lines = List.copyOf(lines);
    }

    public static MaterialSummary of(MaterialList list) {
        return new MaterialSummary(
                list.formatVersion(), list.basis(), list.sites().size(), list.lines(), list.totals());
    }
}
