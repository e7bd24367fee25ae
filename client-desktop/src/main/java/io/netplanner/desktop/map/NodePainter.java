package io.netplanner.desktop.map;

import io.netplanner.desktop.common.CanvasPalette;
import io.netplanner.desktop.map.MapScene.MapNode;
import io.netplanner.model.topology.RoadmType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Paints nodes by ROADM type (a disc for CDC, a diamond for Directionless) and their names. FX thread only. */
final class NodePainter {

    private static final double RADIUS = 5.5;
    private static final double SELECTED_RADIUS = 10;
    private static final Font FONT = Font.font("System", FontWeight.NORMAL, 12);
    private static final double LABEL_HEIGHT = 15;
    private static final double[][] HALO = {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}, {-1.5, 0}, {1.5, 0}, {0, -1.5}, {0, 1.5}
    };
    private static final int RANK_SELECTED = -1_000_000;

    private final Map<String, Double> widths = new HashMap<>();

    void paint(
            GraphicsContext gc,
            MapScene scene,
            MapHighlight highlight,
            Viewport viewport,
            CanvasPalette<MapColor> palette) {
        List<MapNode> visible = scene.nodes().stream()
                .filter(node -> viewport.shows(node.x(), node.y()))
                .toList();
        visible.forEach(node -> paintNode(gc, node, highlight, viewport, palette));
        paintLabels(gc, labels(visible, highlight, viewport), palette);
    }

    private static void paintNode(
            GraphicsContext gc,
            MapNode node,
            MapHighlight highlight,
            Viewport viewport,
            CanvasPalette<MapColor> palette) {
        double x = viewport.screenX(node.x());
        double y = viewport.screenY(node.y());
        if (highlight.nodes().contains(node.name())) {
            gc.setFill(palette.get(MapColor.SELECTED));
            gc.fillOval(x - SELECTED_RADIUS, y - SELECTED_RADIUS, 2 * SELECTED_RADIUS, 2 * SELECTED_RADIUS);
        }
        gc.setFill(palette.get(MapColor.NODE_RIM));
        fill(gc, node.roadmType(), x, y, RADIUS + 1.5);
        gc.setFill(palette.get(MapColor.NODE));
        fill(gc, node.roadmType(), x, y, RADIUS);
    }

    private static void fill(GraphicsContext gc, RoadmType type, double x, double y, double radius) {
        if (type == RoadmType.CDC) {
            gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            double r = radius * 1.2;
            gc.fillPolygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r}, 4);
        }
    }

    private List<Label> labels(List<MapNode> nodes, MapHighlight highlight, Viewport viewport) {
        List<Label> labels = new ArrayList<>();
        for (MapNode node : nodes) {
            int rank = highlight.nodes().contains(node.name()) ? RANK_SELECTED : -node.degree();
            double width = widths.computeIfAbsent(node.name(), NodePainter::measure);
            labels.add(new Label(
                    node.name(), viewport.screenX(node.x()), viewport.screenY(node.y()), width, LABEL_HEIGHT, rank));
        }
        return labels;
    }

    private static void paintLabels(GraphicsContext gc, List<Label> labels, CanvasPalette<MapColor> palette) {
        gc.setFont(FONT);
        gc.setTextBaseline(VPos.CENTER);
        for (PlacedLabel placed : LabelPlacer.place(labels)) {
            double y = placed.y() + LABEL_HEIGHT / 2;
            paintLabel(gc, placed.label().text(), placed.x(), y, palette);
        }
    }

    /** The halo is the text itself, moved about: filled letters come from a cache, outlined ones are traced each time. */
    private static void paintLabel(
            GraphicsContext gc, String text, double x, double y, CanvasPalette<MapColor> palette) {
        gc.setFill(palette.get(MapColor.LABEL_HALO));
        for (double[] toward : HALO) {
            gc.fillText(text, x + toward[0], y + toward[1]);
        }
        gc.setFill(palette.get(MapColor.LABEL));
        gc.fillText(text, x, y);
    }

    private static double measure(String name) {
        Text text = new Text(name);
        text.setFont(FONT);
        return Math.ceil(text.getLayoutBounds().getWidth()) + 2;
    }
}
