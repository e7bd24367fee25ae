package io.netplanner.server.exchange.internal.materials;

import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.materials.SiteType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sites that differ in nothing but their names. */
record AlikeSites(List<SiteMaterials> sites) {

    private record Likeness(SiteType type, int degree, List<MaterialLine> lines, List<RackFace> racks) {}

    AlikeSites {
        sites = List.copyOf(sites);
    }

    /** In the order of the first of each. */
    static List<AlikeSites> of(List<SiteMaterials> sites) {
        Map<Likeness, List<SiteMaterials>> groups = new LinkedHashMap<>();
        for (SiteMaterials site : sites) {
            Likeness likeness = new Likeness(site.type(), site.degree(), site.lines(), site.racks());
            groups.computeIfAbsent(likeness, key -> new ArrayList<>()).add(site);
        }
        return groups.values().stream().map(AlikeSites::new).toList();
    }

    SiteMaterials first() {
        return sites.getFirst();
    }

    String title() {
        return sites.size() == 1 ? first().site() : sites.size() + " sites alike";
    }

    List<String> names() {
        return sites.stream().map(SiteMaterials::site).toList();
    }
}
