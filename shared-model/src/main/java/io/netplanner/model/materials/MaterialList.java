package io.netplanner.model.materials;

import java.util.List;

/** What a plan needs, site by site and in all. {@code lines} and {@code totals} are the sums over the sites. */
public record MaterialList(
        int formatVersion, List<SiteMaterials> sites, List<MaterialLine> lines, MaterialTotals totals) {

    public static final int FORMAT_VERSION = 1;

    public MaterialList {
        sites = List.copyOf(sites);
        lines = List.copyOf(lines);
    }

    public MaterialList(List<SiteMaterials> sites, List<MaterialLine> lines, MaterialTotals totals) {
        this(FORMAT_VERSION, sites, lines, totals);
    }
}
