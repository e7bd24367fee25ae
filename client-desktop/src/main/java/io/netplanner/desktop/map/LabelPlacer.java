package io.netplanner.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives labels places around their points where they cover neither each other nor a marker; those that find none are left out.
 *
 * <p>Greedy by rank over eight places each; O(labels) thanks to a coarse grid. Stateless, thread-safe.
 *
 * <p>Source: Christensen, Marks, Shieber, "An empirical study of algorithms for point-feature label placement", 1995.
 */
final class LabelPlacer {

    private static final int CELL = 64;
    private static final double GAP = 9;
    /** Directions from the point, the best to read first: east, west, south, north, then the corners. */
    private static final double[][] PLACES = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    private static final double MARKER = 6;

    private LabelPlacer() {}

    static List<PlacedLabel> place(List<Label> labels) {
        Map<Long, List<PlacedLabel>> taken = new HashMap<>();
        labels.forEach(label -> markers(label, taken));
        List<PlacedLabel> placed = new ArrayList<>();
        labels.stream()
                .sorted(Comparator.comparingInt(Label::rank).thenComparing(Label::text))
                .forEach(label -> {
                    Optional<PlacedLabel> place = findPlace(label, taken);
                    place.ifPresent(found -> take(found, taken));
                    place.ifPresent(placed::add);
                });
        return placed;
    }

    private static void markers(Label label, Map<Long, List<PlacedLabel>> taken) {
        Label marker = new Label("", label.anchorX(), label.anchorY(), 2 * MARKER, 2 * MARKER, 0);
        take(new PlacedLabel(marker, label.anchorX() - MARKER, label.anchorY() - MARKER), taken);
    }

    private static Optional<PlacedLabel> findPlace(Label label, Map<Long, List<PlacedLabel>> taken) {
        for (double[] place : PLACES) {
            PlacedLabel candidate = at(label, place[0], place[1]);
            if (isFree(candidate, taken)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static PlacedLabel at(Label label, double dx, double dy) {
        double diagonal = dx != 0 && dy != 0 ? 0.7 : 1;
        double x = label.anchorX() + dx * (GAP * diagonal + label.width() / 2) - label.width() / 2;
        double y = label.anchorY() + dy * (GAP * diagonal + label.height() / 2) - label.height() / 2;
        return new PlacedLabel(label, x, y);
    }

    private static boolean isFree(PlacedLabel candidate, Map<Long, List<PlacedLabel>> taken) {
        return cells(candidate).stream()
                .flatMap(cell -> taken.getOrDefault(cell, List.of()).stream())
                .noneMatch(candidate::meets);
    }

    private static void take(PlacedLabel label, Map<Long, List<PlacedLabel>> taken) {
        cells(label)
                .forEach(cell ->
                        taken.computeIfAbsent(cell, c -> new ArrayList<>()).add(label));
    }

    private static List<Long> cells(PlacedLabel label) {
        List<Long> cells = new ArrayList<>();
        long right = cell(label.x() + label.label().width());
        long bottom = cell(label.y() + label.label().height());
        for (long column = cell(label.x()); column <= right; column++) {
            for (long row = cell(label.y()); row <= bottom; row++) {
                cells.add((column << Integer.SIZE) ^ (row & 0xffffffffL));
            }
        }
        return cells;
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }
}
