package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Shortest ways through an open network by length of fibre; a terminal is never passed through. Thread-safe. */
public final class OpenPaths {

    /** What an element without length counts, m: of ways of equal length the one with fewer elements is taken. */
    private static final double ELEMENT_M = 0.01;

    private record Visit(double lengthM, String id) {}

    private final Map<String, OpenElement> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();

    public OpenPaths(OpenNetwork network) {
        network.elements().forEach(element -> elements.put(element.id(), element));
        network.connections()
                .forEach(one -> next.computeIfAbsent(one.from(), id -> new ArrayList<>())
                        .add(one.to()));
    }

    public List<String> terminals() {
        return elements.values().stream()
                .filter(OpenTerminal.class::isInstance)
                .map(OpenElement::id)
                .toList();
    }

    /** @param through elements to visit on the way, in this order */
    public Optional<List<OpenElement>> find(String from, String to, List<String> through) {
        return find(from, to, through, Set.of());
    }

    /**
     * @param through elements to visit on the way, in this order
     * @param without elements to keep away from
     */
    public Optional<List<OpenElement>> find(String from, String to, List<String> through, Set<String> without) {
        List<String> stops = new ArrayList<>(through);
        stops.remove(from);
        stops.add(to);
        List<OpenElement> way = new ArrayList<>(List.of(elements.get(from)));
        String here = from;
        for (String stop : stops) {
            if (stop.equals(here)) {
                continue;
            }
            Optional<List<String>> leg = shortest(here, stop, without);
            if (leg.isEmpty()) {
                return Optional.empty();
            }
            leg.get().stream().skip(1).map(elements::get).forEach(way::add);
            here = stop;
        }
        return Optional.of(way);
    }

    private Optional<List<String>> shortest(String from, String to, Set<String> without) {
        Map<String, String> cameFrom = new HashMap<>();
        Map<String, Double> best = new HashMap<>(Map.of(from, 0.0));
        Set<String> done = new HashSet<>();
        PriorityQueue<Visit> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Visit::lengthM).thenComparing(Visit::id));
        queue.add(new Visit(0, from));
        while (!queue.isEmpty()) {
            Visit visit = queue.remove();
            if (visit.id().equals(to)) {
                return Optional.of(back(cameFrom, from, to));
            }
            if (!done.add(visit.id())
                    || (elements.get(visit.id()) instanceof OpenTerminal
                            && !visit.id().equals(from))) {
                continue;
            }
            double length = visit.lengthM() + lengthM(visit.id());
            for (String after : next.getOrDefault(visit.id(), List.of())) {
                if (length < best.getOrDefault(after, Double.MAX_VALUE) && !without.contains(after)) {
                    best.put(after, length);
                    cameFrom.put(after, visit.id());
                    queue.add(new Visit(length, after));
                }
            }
        }
        return Optional.empty();
    }

    private double lengthM(String id) {
        return elements.get(id) instanceof OpenFiber fiber ? fiber.lengthM() : ELEMENT_M;
    }

    private static List<String> back(Map<String, String> cameFrom, String from, String to) {
        LinkedList<String> way = new LinkedList<>(List.of(to));
        while (!way.getFirst().equals(from)) {
            way.addFirst(cameFrom.get(way.getFirst()));
        }
        return way;
    }
}
