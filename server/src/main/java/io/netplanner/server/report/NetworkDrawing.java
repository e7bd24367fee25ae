package io.netplanner.server.report;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.page.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a topology where its nodes stand, links coloured by use, as SVG. Web Mercator, as maps on screens are. */
final class NetworkDrawing {

    private static final double WIDTH = 960;
    private static final double MAX_HEIGHT = 900;
    private static final double MARGIN = 46;
    private static final int MOST_NAMES = 120;

    private record Point(double x, double y) {}

    private final Topology topology;
    private final Map<String, Point> points = new HashMap<>();
    private double height;

    NetworkDrawing(Topology topology) {
        this.topology = topology;
        place();
    }

    String svg(List<LinkLoad> loads) {
        StringBuilder svg =
                new StringBuilder("<svg class=\"map\" role=\"img\" aria-label=\"Network map\" viewBox=\"0 0 "
                        + Figures.of(WIDTH) + " " + Figures.of(height) + "\">\n");
        loads.forEach(load -> svg.append(line(load)));
        topology.nodes().forEach(node -> svg.append(circle(node)));
        return svg.append("</svg>").toString();
    }

    private String line(LinkLoad load) {
        Point from = points.get(load.link().source());
        Point to = points.get(load.link().destination());
        return "<line class=\"" + load.cssClass() + "\" " + coordinates("x1", from.x()) + coordinates("y1", from.y())
                + coordinates("x2", to.x()) + coordinates("y2", to.y()) + "><title>"
                + Html.text(load.link().id() + ": " + Figures.of(load.link().lengthKm()) + " km, " + load.lit()
                        + " channels lit, " + Html.percent(load.use()))
                + "</title></line>\n";
    }

    private String circle(Node node) {
        Point point = points.get(node.name());
        String name = topology.nodes().size() > MOST_NAMES
                ? ""
                : "<text " + coordinates("x", point.x()) + coordinates("y", point.y() - 10) + ">"
                        + Html.text(node.name()) + "</text>";
        String css = node.roadmType() == RoadmType.CDC ? "cdc" : "directionless";
        return "<circle class=\"" + css + "\" r=\"5\" " + coordinates("cx", point.x()) + coordinates("cy", point.y())
                + "><title>" + Html.text(node.name()) + "</title></circle>" + name + "\n";
    }

    private static String coordinates(String attribute, double value) {
        return attribute + "=\"" + Figures.of(Math.round(10 * value) / 10.0) + "\" ";
    }

    private void place() {
        List<Point> raw = topology.nodes().stream()
                .map(node -> new Point(Math.toRadians(node.longitude()), -mercator(node.latitude())))
                .toList();
        double left = raw.stream().mapToDouble(Point::x).min().orElse(0);
        double right = raw.stream().mapToDouble(Point::x).max().orElse(0);
        double top = raw.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = raw.stream().mapToDouble(Point::y).max().orElse(0);
        double scale = Math.min(
                (WIDTH - 3 * MARGIN) / Math.max(right - left, 1e-9),
                (MAX_HEIGHT - 2 * MARGIN) / Math.max(bottom - top, 1e-9));
        double indent = Math.max(MARGIN, (WIDTH - MARGIN - scale * (right - left)) / 2);
        for (int i = 0; i < raw.size(); i++) {
            points.put(
                    topology.nodes().get(i).name(),
                    new Point(
                            indent + scale * (raw.get(i).x() - left),
                            MARGIN + scale * (raw.get(i).y() - top)));
        }
        height = 2 * MARGIN + scale * (bottom - top);
    }

    /** Poles are at infinity: held back at the latitude where maps on screens end. */
    private static double mercator(double latitude) {
        double bounded = Math.toRadians(Math.clamp(latitude, -85, 85));
        return Math.log(Math.tan(Math.PI / 4 + bounded / 2));
    }
}
