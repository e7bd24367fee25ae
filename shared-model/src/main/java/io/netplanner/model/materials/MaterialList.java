package io.netplanner.model.materials;

import java.util.List;
import java.util.Objects;

/**
 * What a plan needs, site by site and in all. {@code lines} and {@code totals} are the sums over the sites.
 *
 * @param basis a list written before it was told is of a whole plan
 */
public record MaterialList(
        int formatVersion,
        MaterialBasis basis,
        List<SiteMaterials> sites,
        List<MaterialLine> lines,
        MaterialTotals totals) {

    public static final int FORMAT_VERSION = 1;

    public MaterialList {
        basis = Objects.requireNonNullElse(basis, MaterialBasis.PLAN);
        sites = List.copyOf(sites);
        lines = List.copyOf(lines);
        Objects.requireNonNull(totals, "totals");
    }

    public MaterialList(
            MaterialBasis basis, List<SiteMaterials> sites, List<MaterialLine> lines, MaterialTotals totals) {
        this(FORMAT_VERSION, basis, sites, lines, totals);
    }
}
