package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which section each element of a network lies in, and which section leads back. Thread-safe. */
public final class OpenSections {

    /**
     * What lies between two ROADMs, or between a terminal and what follows it. Unidirectional.
     *
     * @param inner in the order that light meets them, both ends left out; never empty
     */
    public record Section(String from, List<OpenElement> inner, String to) {

        public Section {
            inner = List.copyOf(inner);
        }
    }

    private final Map<String, OpenElement> elements = new HashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, Section> byElement = new HashMap<>();
    private final Map<Section, Section> reverses = new HashMap<>();

    public OpenSections(OpenNetwork network) {
        network.elements().forEach(element -> elements.put(element.id(), element));
        network.connections()
                .forEach(one -> next.computeIfAbsent(one.from(), id -> new ArrayList<>())
                        .add(one.to()));
        List<Section> sections = new ArrayList<>();
        network.elements().stream()
                .filter(OpenSections::isEnd)
                .forEach(end ->
                        next.getOrDefault(end.id(), List.of()).forEach(first -> collect(end.id(), first, sections)));
        pair(sections);
    }

    private void collect(String from, String first, List<Section> sections) {
        List<OpenElement> inner = new ArrayList<>();
        String here = first;
        while (here != null && !isEnd(element(here)) && !inner.contains(element(here))) {
            inner.add(element(here));
            here = next.getOrDefault(here, List.of()).stream().findFirst().orElse(null);
        }
        if (here != null && !inner.isEmpty()) {
            Section section = new Section(from, inner, here);
            sections.add(section);
            inner.forEach(element -> byElement.put(element.id(), section));
        }
    }

    /** Of several sections between the same ends the first of one direction belongs to the first of the other. */
    private void pair(List<Section> sections) {
        Map<List<String>, List<Section>> byEnds = new LinkedHashMap<>();
        sections.forEach(one -> byEnds.computeIfAbsent(List.of(one.from(), one.to()), ends -> new ArrayList<>())
                .add(one));
        byEnds.forEach((ends, there) -> {
            List<Section> back = byEnds.getOrDefault(ends.reversed(), List.of());
            for (int i = 0; i < Math.min(there.size(), back.size()); i++) {
                reverses.put(there.get(i), back.get(i));
            }
        });
    }

    /** The sections of a way, in its order. */
    public List<Section> along(List<OpenElement> way) {
        return way.stream()
                .map(element -> byElement.get(element.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public Optional<Section> findReverse(Section section) {
        return Optional.ofNullable(reverses.get(section));
    }

    /** The way back over the same ROADMs; empty where a section of it leads in one direction only. */
    public Optional<List<OpenElement>> findReverse(List<OpenElement> way) {
        List<OpenElement> back = new ArrayList<>(List.of(way.getLast()));
        for (Section section : along(way).reversed()) {
            Section reverse = reverses.get(section);
            if (reverse == null) {
                return Optional.empty();
            }
            append(back, element(reverse.from()));
            reverse.inner().forEach(back::add);
            append(back, element(reverse.to()));
        }
        append(back, way.getFirst());
        return Optional.of(List.copyOf(back));
    }

    private static void append(List<OpenElement> way, OpenElement element) {
        if (!way.getLast().equals(element)) {
            way.add(element);
        }
    }

    private OpenElement element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    private static boolean isEnd(OpenElement element) {
        return element instanceof OpenRoadm || element instanceof OpenTerminal;
    }
}
