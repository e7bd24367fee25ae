package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Each site has of every part as many as its degrees, lightpaths, cards and shelves ask for. */
final class PartCountsRule implements MaterialsRule {

    private record Shelf(int rack, int shelf) {}

    @Override
    public void check(MaterialsView view, Findings findings) {
        List<SiteMaterials> sites = view.list().sites();
        for (int i = 0; i < sites.size(); i++) {
            ExpectedSite expected = view.sites().get(sites.get(i).site());
            if (expected != null) {
                compare(sites.get(i), expected(sites.get(i), expected, view), "/sites/%d/lines".formatted(i), findings);
            }
        }
    }

    private static Map<String, Integer> expected(SiteMaterials site, ExpectedSite expected, MaterialsView view) {
        Map<String, Integer> counts =
                PartCounts.inShelves(view.request().catalogue(), shelvesInUse(site, expected.lineShelves(), view));
        expected.parts().forEach((part, count) -> counts.merge(part, count, Integer::sum));
        return counts;
    }

    /** Shelves of the line, and all others that hold a part without a place of its own in every shelf. */
    private static int shelvesInUse(SiteMaterials site, int lineShelves, MaterialsView view) {
        int shelvesPerRack = view.request().catalogue().rack().shelvesPerRack();
        Set<Shelf> used = new HashSet<>();
        IntStream.range(0, lineShelves)
                .forEach(n -> used.add(new Shelf(n / shelvesPerRack + 1, n % shelvesPerRack + 1)));
        for (RackFace face : site.racks()) {
            for (PlacedPart part : face.parts()) {
                if (view.findPart(part.part()).filter(PartFigures::isFixed).isEmpty()) {
                    used.add(new Shelf(face.rack(), part.shelf()));
                }
            }
        }
        return used.size();
    }

    private static void compare(SiteMaterials site, Map<String, Integer> expected, String pointer, Findings findings) {
        Map<String, Integer> said = new TreeMap<>();
        for (MaterialLine line : site.lines()) {
            said.merge(line.part(), line.count(), Integer::sum);
        }
        Set<String> parts = new TreeSet<>(said.keySet());
        parts.addAll(expected.keySet());
        for (String part : parts) {
            int count = said.getOrDefault(part, 0);
            int needed = expected.getOrDefault(part, 0);
            if (count != needed) {
                findings.add(
                        "MATERIALS_COUNT_WRONG",
                        pointer,
                        "Site %s: %d of part %s are listed, it needs %d.",
                        site.site(),
                        count,
                        part,
                        needed);
            }
        }
    }
}
