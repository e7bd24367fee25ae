package io.netplanner.server.exchange.internal.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cities, the links between them and what is installed there, gathered and checked. For one use. */
final class GnpySites {

    private static final Set<String> KINDS = Set.of("ROADM", "ILA", "FUSED");

    /** A city and what stands there. */
    record Site(String city, String kind, GroupedSheet.Row row) {

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    /** A fibre pair between two cities. */
    record Pair(String from, String to, GroupedSheet.Row row) {

        boolean joins(String one, String other) {
            return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
        }

        /** Absent west columns say what the east ones do. */
        String text(String side, String title) {
            String own = row.text(side + " " + title);
            return own.isEmpty() ? row.text("east " + title) : own;
        }

        String fiber(boolean east) {
            String cable = text(east ? "east" : "west", "Cable id");
            return east
                    ? "fiber (" + from + " \u2192 " + to + ")-" + cable
                    : "fiber (" + to + " \u2192 " + from + ")-" + cable;
        }
    }

    /** Amplifiers of a city towards another. */
    record Equipment(String from, String to, GroupedSheet.Row row) {}

    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final List<Pair> links = new ArrayList<>();
    private final List<Equipment> equipment = new ArrayList<>();
    private final List<Equipment> degrees = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    void addNode(GroupedSheet.Row row) {
        String city = row.text("City");
        if (city.isEmpty()) {
            return;
        }
        String kind = row.text("Type").toUpperCase(Locale.ROOT);
        if (sites.put(city, new Site(city, KINDS.contains(kind) ? kind : "ILA", row)) != null) {
            error("Nodes", row, "Node " + city + " stands twice. Rename one of the two.");
        }
    }

    void addLink(GroupedSheet.Row row) {
        Pair pair = new Pair(row.text("Node A"), row.text("Node Z"), row);
        if (pair.from().isEmpty() && pair.to().isEmpty()) {
            return;
        }
        if (!requireKnown("Links", row, pair.from(), pair.to())) {
            return;
        }
        if (links.stream().anyMatch(other -> other.joins(pair.from(), pair.to()))) {
            error("Links", row, "Link " + pair.from() + "-" + pair.to() + " stands twice. Take one of the two out.");
        }
        links.add(pair);
    }

    void addEquipment(GroupedSheet.Row row) {
        add("Eqpt", row, equipment);
    }

    void addDegree(GroupedSheet.Row row) {
        add("Roadms", row, degrees);
    }

    private void add(String sheet, GroupedSheet.Row row, List<Equipment> target) {
        Equipment one = new Equipment(row.text("Node A"), row.text("Node Z"), row);
        if (!one.from().isEmpty() && requireKnown(sheet, row, one.from(), one.to())) {
            target.add(one);
        }
    }

    private boolean requireKnown(String sheet, GroupedSheet.Row row, String from, String to) {
        for (String city : List.of(from, to)) {
            if (!sites.containsKey(city)) {
                error(sheet, row, "Node \"" + city + "\" is not in the sheet Nodes. Add it there or correct the name.");
                return false;
            }
        }
        return true;
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** A line amplifier has two neighbours; what has more, or fewer, is a ROADM. */
    ObjectNode topology() {
        Map<String, List<Pair>> byCity = new HashMap<>();
        for (Pair link : links) {
            byCity.computeIfAbsent(link.from(), city -> new ArrayList<>()).add(link);
            byCity.computeIfAbsent(link.to(), city -> new ArrayList<>()).add(link);
        }
        Map<String, Site> corrected = new LinkedHashMap<>();
        sites.forEach((city, site) -> {
            boolean line = byCity.getOrDefault(city, List.of()).size() == 2;
            corrected.put(city, site.is("ILA") && !line ? new Site(city, "ROADM", site.row()) : site);
        });
        return new GnpyElements(corrected, links, byCity, equipment, degrees).topology();
    }

    private void error(String sheet, GroupedSheet.Row row, String message) {
        issues.add(Issue.error("VALUE_REFUSED", sheet + "!A" + row.rowNumber(), message));
    }
}
