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

    /** Ways that are looked at before one over the elements asked for is given up. */
    private static final int MOST_LOOKED_AT = 5_000;

    /** What an element without length counts, m: of ways of equal length the one with fewer elements is taken. */
    private static final double ELEMENT_M = 0.01;

    private record Visit(double lengthM, String id) {}

    private final Map<String, OpenElement> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, List<String>> previous = new HashMap<>();

    public OpenPaths(OpenNetwork network) {
        network.elements().forEach(element -> elements.put(element.id(), element));
        network.connections().forEach(one -> {
            next.computeIfAbsent(one.from(), id -> new ArrayList<>()).add(one.to());
            previous.computeIfAbsent(one.to(), id -> new ArrayList<>()).add(one.from());
        });
    }

    public List<String> terminals() {
        return elements.values().stream()
                .filter(OpenTerminal.class::isInstance)
                .map(OpenElement::id)
                .toList();
    }

    /**
     * The shortest way that meets no element twice.
     *
     * @param through elements to visit on the way, in this order
     */
    public Optional<List<OpenElement>> find(String from, String to, List<String> through) {
        Optional<List<OpenElement>> legs = legs(from, to, through);
        if (legs.isEmpty() || new HashSet<>(legs.get()).size() == legs.get().size()) {
            return legs;
        }
        WayIterator ways = ways(from, to);
        for (int i = 0; i < MOST_LOOKED_AT && ways.hasNext(); i++) {
            List<OpenElement> way = ways.next();
            if (visits(way, through)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** All ways that meet no element twice, the shortest first. */
    public WayIterator ways(String from, String to) {
        return new WayIterator(elements, next, this::lengthM, distancesTo(to), from, to);
    }

    /** Whether a way meets these elements in their order. */
    public static boolean visits(List<OpenElement> way, List<String> through) {
        int met = 0;
        for (OpenElement element : way) {
            if (met < through.size() && element.id().equals(through.get(met))) {
                met++;
            }
        }
        return met == through.size();
    }

    private Optional<List<OpenElement>> legs(String from, String to, List<String> through) {
        List<String> stops = new ArrayList<>(through);
        stops.remove(from);
        stops.add(to);
        List<OpenElement> way = new ArrayList<>(List.of(elements.get(from)));
        String here = from;
        for (String stop : stops) {
            if (stop.equals(here)) {
                continue;
            }
            Optional<List<String>> leg = shortest(here, stop);
            if (leg.isEmpty()) {
                return Optional.empty();
            }
            leg.get().stream().skip(1).map(elements::get).forEach(way::add);
            here = stop;
        }
        return Optional.of(way);
    }

    private Optional<List<String>> shortest(String from, String to) {
        Map<String, Double> rest = distancesTo(to);
        if (!rest.containsKey(from)) {
            return Optional.empty();
        }
        LinkedList<String> way = new LinkedList<>(List.of(from));
        while (!way.getLast().equals(to)) {
            String here = way.getLast();
            way.add(next.get(here).stream()
                    .filter(rest::containsKey)
                    .filter(one -> one.equals(to) || !(elements.get(one) instanceof OpenTerminal))
                    .min(Comparator.comparingDouble(rest::get))
                    .orElseThrow());
        }
        return Optional.of(way);
    }

    /** From the beginning of each element to that of {@code to}, m, over no terminal. */
    private Map<String, Double> distancesTo(String to) {
        Map<String, Double> best = new HashMap<>(Map.of(to, 0.0));
        Set<String> done = new HashSet<>();
        PriorityQueue<Visit> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Visit::lengthM).thenComparing(Visit::id));
        queue.add(new Visit(0, to));
        while (!queue.isEmpty()) {
            Visit visit = queue.remove();
            boolean passable = visit.id().equals(to) || !(elements.get(visit.id()) instanceof OpenTerminal);
            if (!done.add(visit.id()) || !passable) {
                continue;
            }
            for (String before : previous.getOrDefault(visit.id(), List.of())) {
                double length = visit.lengthM() + lengthM(before);
                if (length < best.getOrDefault(before, Double.MAX_VALUE)) {
                    best.put(before, length);
                    queue.add(new Visit(length, before));
                }
            }
        }
        return best;
    }

    private double lengthM(String id) {
        return elements.get(id) instanceof OpenFiber fiber ? fiber.lengthM() : ELEMENT_M;
    }
}
