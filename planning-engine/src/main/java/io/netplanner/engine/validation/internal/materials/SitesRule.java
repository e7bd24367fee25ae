package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every node and every hut is listed once, as what it is; no other site is. */
final class SitesRule implements MaterialsRule {

    @Override
    public void check(MaterialsView view, Findings findings) {
        Set<String> seen = new HashSet<>();
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            SiteMaterials site = sites.get(i);
            ExpectedSite expected = view.sites().get(site.site());
            if (!seen.add(site.site()) || expected == null) {
                findings.add(
                        "MATERIALS_SITE_INVENTED",
                        "/sites/%d/site".formatted(i),
                        "Site %s is listed %s.",
                        site.site(),
                        expected == null ? "and the network has none of that name" : "a second time");
            } else if (expected.type() != site.type() || expected.degree() != site.degree()) {
                findings.add(
                        "MATERIALS_SITE_WRONG",
                        "/sites/" + i,
                        "Site %s is said to be %s of degree %d, it is %s of degree %d.",
                        site.site(),
                        site.type(),
                        site.degree(),
                        expected.type(),
                        expected.degree());
            }
        }
        view.sites().keySet().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> findings.add("MATERIALS_SITE_LOST", "/sites", "Site %s is not listed.", name));
    }
}
