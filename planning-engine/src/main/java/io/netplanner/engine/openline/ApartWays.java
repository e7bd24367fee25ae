package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds ways that share no section, in neither direction, for those that must stay apart.
 *
 * <p>Of each group the last member gets its shortest way, the one before it its shortest way beside that, and so on, as
 * GNPy chooses. Where that is impossible for another member or group, the next shortest is tried. Searches among the
 * shortest ways of each and gives up after a fixed number of steps. Stateless but for its indexes, thread-safe.
 */
public final class ApartWays {

    private static final int WAYS_EACH = 200;
    private static final int MOST_STEPS = 500_000;

    /**
     * A way that is asked for.
     *
     * @param through elements to visit, in this order
     * @param strict whether a way that does not visit them is none
     */
    public record Wanted(String id, String from, String to, List<String> through, boolean strict) {
        public Wanted {
            through = List.copyOf(through);
        }
    }

    /** Those that stay apart; at ROADMs as well, but for the first and last of each way, where {@code nodes}. */
    public record Group(List<String> ids, boolean nodes) {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    private record Way(
            List<OpenElement> elements, Set<String> sections, Set<String> bothDirections, Set<String> nodes) {

        boolean isApartFrom(Way other, boolean byNodes) {
            return bothDirections.stream().noneMatch(other.sections::contains)
                    && other.bothDirections.stream().noneMatch(sections::contains)
                    && !(byNodes && nodes.stream().anyMatch(other.nodes::contains));
        }
    }

    private final OpenPaths paths;
    private final OpenSections sections;

    public ApartWays(OpenPaths paths, OpenSections sections) {
        this.paths = paths;
        this.sections = sections;
    }

    /** By identifier; empty where the groups cannot all be kept. */
    public Map<String, List<OpenElement>> find(List<Wanted> wanted, List<Group> groups) {
        Map<String, Wanted> byId = wanted.stream().collect(Collectors.toMap(Wanted::id, one -> one));
        Set<String> order = new LinkedHashSet<>();
        groups.forEach(group -> order.addAll(group.ids().reversed()));
        Map<String, List<Way>> ways = new HashMap<>();
        order.forEach(id -> ways.put(id, ways(byId.get(id))));
        for (boolean withLoose : List.of(true, false)) {
            Search search = new Search(List.copyOf(order), choices(byId, ways, withLoose), groups);
            if (search.from(0)) {
                return search.chosen.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().elements()));
            }
        }
        return Map.of();
    }

    private static Map<String, List<Way>> choices(
            Map<String, Wanted> wanted, Map<String, List<Way>> ways, boolean withLoose) {
        Map<String, List<Way>> choices = new HashMap<>();
        ways.forEach((id, all) -> choices.put(
                id,
                all.stream()
                        .filter(way -> !(withLoose || wanted.get(id).strict())
                                || OpenPaths.visits(
                                        way.elements(), wanted.get(id).through()))
                        .toList()));
        return choices;
    }

    private List<Way> ways(Wanted wanted) {
        WayIterator found = paths.ways(wanted.from(), wanted.to());
        List<Way> ways = new ArrayList<>();
        while (ways.size() < WAYS_EACH && found.hasNext()) {
            ways.add(way(found.next()));
        }
        return ways;
    }

    private Way way(List<OpenElement> elements) {
        Set<String> one = new LinkedHashSet<>();
        Set<String> both = new LinkedHashSet<>();
        for (OpenSections.Section section : sections.along(elements)) {
            one.add(section.inner().getFirst().id());
            both.add(section.inner().getFirst().id());
            sections.findReverse(section)
                    .ifPresent(back -> both.add(back.inner().getFirst().id()));
        }
        List<String> roadms = elements.stream()
                .filter(OpenRoadm.class::isInstance)
                .map(OpenElement::id)
                .toList();
        List<String> inner = roadms.size() < 3 ? List.of() : roadms.subList(1, roadms.size() - 1);
        return new Way(elements, one, both, Set.copyOf(inner));
    }

    /** Depth first over those that want a way. Mutable, for one use. */
    private static final class Search {

        private final List<String> order;
        private final Map<String, List<Way>> choices;
        private final List<Group> groups;
        private final Map<String, Way> chosen = new HashMap<>();
        private int steps;

        private Search(List<String> order, Map<String, List<Way>> choices, List<Group> groups) {
            this.order = order;
            this.choices = choices;
            this.groups = groups;
        }

        private boolean from(int position) {
            if (position == order.size()) {
                return true;
            }
            String id = order.get(position);
            for (Way way : choices.get(id)) {
                if (++steps > MOST_STEPS) {
                    return false;
                }
                if (fits(id, way)) {
                    chosen.put(id, way);
                    if (from(position + 1)) {
                        return true;
                    }
                    chosen.remove(id);
                }
            }
            return false;
        }

        private boolean fits(String id, Way way) {
            return groups.stream()
                    .filter(group -> group.ids().contains(id))
                    .allMatch(group -> group.ids().stream()
                            .filter(other -> !other.equals(id))
                            .map(chosen::get)
                            .allMatch(other -> isApart(way, other, group)));
        }

        private static boolean isApart(Way way, @Nullable Way other, Group group) {
            return other == null || way.isApartFrom(other, group.nodes());
        }
    }
}
