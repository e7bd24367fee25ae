package io.netplanner.engine.network;

import io.netplanner.model.topology.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shared-risk link groups by number: which links fall together. A link may be in several or in none. */
public final class RiskGroups {
    private final List<String> names;
    private final int[][] groupsOfLink;
    private final int[][] linksOfGroup;

    private RiskGroups(List<String> names, int[][] groupsOfLink, int[][] linksOfGroup) {
        this.names = names;
        this.groupsOfLink = groupsOfLink;
        this.linksOfGroup = linksOfGroup;
    }

    static RiskGroups of(List<Link> links) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int link = 0; link < links.size(); link++) {
            for (String group : links.get(link).riskGroups()) {
                members.computeIfAbsent(group, g -> new ArrayList<>()).add(link);
            }
        }
        List<String> names = List.copyOf(members.keySet());
        int[][] ofLink = links.stream()
                .map(link -> link.riskGroups().stream()
                        .distinct()
                        .mapToInt(names::indexOf)
                        .toArray())
                .toArray(int[][]::new);
        int[][] ofGroup = members.values().stream()
                .map(list ->
                        list.stream().distinct().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new RiskGroups(names, ofLink, ofGroup);
    }

    public int count() {
        return names.size();
    }

    public String name(int group) {
        return names.get(group);
    }

    /** Groups a link belongs to. Not to be modified. */
    public int[] groupsOf(int link) {
        return groupsOfLink[link];
    }

    /** Links of a group. Not to be modified. */
    public int[] linksOf(int group) {
        return linksOfGroup[group];
    }
}
