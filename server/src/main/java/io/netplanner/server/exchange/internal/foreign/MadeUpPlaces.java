package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Gives places to nodes of which none is connected to one that has any: each connected part is drawn by the lengths of
 * its links, the parts side by side, south of the nodes that have places or around 0° N 0° E where there are none.
 */
final class MadeUpPlaces {

    private static final double KM_PER_DEGREE = 111.2;
    /** Of a link that has no length where none has. */
    private static final double USUAL_LINK_KM = 100;

    private static final double LONGEST_LINK_KM = 5_000;
    private static final double GAP_DEGREES = 1;
    /** What would be larger is drawn smaller, so that it fits the globe. */
    private static final double MOST_DEGREES = 40;

    private static final double FARTHEST_SOUTH = -60;
    private static final double FARTHEST_EAST = 160;

    private final Map<String, ForeignNode> nodes;
    private final Map<String, List<ForeignLink>> links = new HashMap<>();
    private final double usualKm;

    /** For nodes by id, in the order of the file, with all links that there are. */
    MadeUpPlaces(Map<String, ForeignNode> nodes, List<ForeignLink> all) {
        this.nodes = nodes;
        List<ForeignLink> between = all.stream()
                .filter(link -> nodes.containsKey(link.source()) && nodes.containsKey(link.destination()))
                .filter(link -> !link.source().equals(link.destination()))
                .toList();
        for (ForeignLink link : between) {
            links.computeIfAbsent(link.source(), id -> new ArrayList<>()).add(link);
            links.computeIfAbsent(link.destination(), id -> new ArrayList<>()).add(link);
        }
        usualKm = between.stream()
                .map(ForeignLink::lengthKm)
                .filter(Objects::nonNull)
                .mapToDouble(MadeUpPlaces::drawable)
                .average()
                .orElse(USUAL_LINK_KM);
    }

    List<Positioned> beside(Collection<Positioned> placed) {
        List<Drawing> drawings = parts().stream().map(this::draw).toList();
        double width = drawings.stream().mapToDouble(Drawing::width).sum() + GAP_DEGREES * (drawings.size() - 1);
        double height = drawings.stream().mapToDouble(Drawing::height).max().orElse(0);
        double scale = Math.min(1, MOST_DEGREES / Math.max(width, height));
        double latitude = placed.isEmpty()
                ? 0
                : Math.max(FARTHEST_SOUTH, latitudes(placed).least() - GAP_DEGREES - height * scale / 2);
        double east = Math.clamp(longitudes(placed).middle(), -FARTHEST_EAST, FARTHEST_EAST) - width * scale / 2;
        List<Positioned> made = new ArrayList<>();
        for (Drawing drawing : drawings) {
            made.addAll(drawing.around(latitude, east + drawing.width() * scale / 2, scale));
            east += (drawing.width() + GAP_DEGREES) * scale;
        }
        return made;
    }

    /** What is connected belongs together; nodes in the order of the file. */
    private Collection<List<ForeignNode>> parts() {
        Map<String, String> firstOfPart = new HashMap<>();
        nodes.keySet().forEach(id -> reach(id, firstOfPart));
        return nodes.values().stream()
                .collect(Collectors.groupingBy(
                        node -> firstOfPart.get(node.id()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void reach(String first, Map<String, String> firstOfPart) {
        Deque<String> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            String id = next.remove();
            if (firstOfPart.putIfAbsent(id, first) == null) {
                links.getOrDefault(id, List.of())
                        .forEach(link -> next.add(link.source().equals(id) ? link.destination() : link.source()));
            }
        }
    }

    private Drawing draw(List<ForeignNode> part) {
        Map<String, Integer> index = new HashMap<>();
        part.forEach(node -> index.put(node.id(), index.size()));
        GraphDrawing drawing = new GraphDrawing(part.size());
        for (ForeignNode node : part) {
            for (ForeignLink link : links.getOrDefault(node.id(), List.of())) {
                if (link.source().equals(node.id())) {
                    Double told = link.lengthKm();
                    drawing.connect(
                            index.get(link.source()),
                            index.get(link.destination()),
                            told == null ? usualKm : drawable(told));
                }
            }
        }
        return new Drawing(part, drawing.draw());
    }

    /** Lengths that are faults are told elsewhere; the drawing only has to come to an end. */
    private static double drawable(double lengthKm) {
        return Math.clamp(lengthKm, 1, LONGEST_LINK_KM);
    }

    private static Span latitudes(Collection<Positioned> placed) {
        return Span.of(placed.stream().mapToDouble(Positioned::latitude).toArray());
    }

    private static Span longitudes(Collection<Positioned> placed) {
        return Span.of(placed.stream().mapToDouble(Positioned::longitude).toArray());
    }

    /** A connected part, its points in km from its middle. */
    private record Drawing(List<ForeignNode> nodes, List<GraphDrawing.Point> points) {

        double width() {
            return degrees(Span.of(points.stream()
                            .mapToDouble(GraphDrawing.Point::eastKm)
                            .toArray())
                    .width());
        }

        double height() {
            return degrees(Span.of(points.stream()
                            .mapToDouble(GraphDrawing.Point::northKm)
                            .toArray())
                    .width());
        }

        List<Positioned> around(double latitude, double longitude, double scale) {
            List<Positioned> placed = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                GraphDrawing.Point point = points.get(i);
                placed.add(new Positioned(
                        nodes.get(i),
                        latitude + degrees(point.northKm()) * scale,
                        longitude + degrees(point.eastKm()) * scale));
            }
            return placed;
        }

        private static double degrees(double km) {
            return km / KM_PER_DEGREE;
        }
    }
}
