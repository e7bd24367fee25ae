package io.netplanner.model.materials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to be bought or is left over on the way from one list of materials to another, and what is priced otherwise.
 * Tells numbers of parts, not which piece goes where; parts without a change are left out, and sites without one.
 *
 * @param parts over the whole network
 */
public record MaterialDifference(
        MaterialTotals before, MaterialTotals after, List<PartChange> parts, List<SiteChange> sites) {

    public MaterialDifference {
        parts = List.copyOf(parts);
        sites = List.copyOf(sites);
    }

    public static MaterialDifference between(MaterialList before, MaterialList after) {
        return new MaterialDifference(
                before.totals(), after.totals(), parts(before.lines(), after.lines()), sites(before, after));
    }

    private static List<SiteChange> sites(MaterialList before, MaterialList after) {
        Map<String, List<MaterialLine>> old = linesBySite(before);
        Map<String, List<MaterialLine>> now = linesBySite(after);
        Map<String, List<MaterialLine>> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        List<SiteChange> changes = new ArrayList<>();
        for (String site : all.keySet()) {
            List<PartChange> parts = parts(old.getOrDefault(site, List.of()), now.getOrDefault(site, List.of()));
            if (!parts.isEmpty()) {
                changes.add(new SiteChange(site, parts));
            }
        }
        return changes;
    }

    private static Map<String, List<MaterialLine>> linesBySite(MaterialList list) {
        Map<String, List<MaterialLine>> lines = new LinkedHashMap<>();
        list.sites().forEach(site -> lines.put(site.site(), site.lines()));
        return lines;
    }

    private static List<PartChange> parts(List<MaterialLine> before, List<MaterialLine> after) {
        Map<String, MaterialLine> old = byPart(before);
        Map<String, MaterialLine> now = byPart(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> PartChange.between(name, old.get(name), now.get(name)))
                .filter(change -> change.changesInNumber() || change.changesInPrice())
                .toList();
    }

    private static Map<String, MaterialLine> byPart(List<MaterialLine> lines) {
        return lines.stream().collect(Collectors.toMap(MaterialLine::part, Function.identity()));
    }
}
