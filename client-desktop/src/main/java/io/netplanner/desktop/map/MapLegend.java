package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says what colours, widths and shapes on the map mean. */
final class MapLegend extends VBox {

    private final VBox use = new VBox(3);
    private final VBox margin = new VBox(3);
    private final VBox routes = new VBox(3);
    private final HBox restoration = entry(swatch("map-restoration", 4), Texts.get("legend.restoration"));

    MapLegend() {
        getStyleClass().add("map-legend");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        fillUse();
        fillMargin();
        routes.getChildren()
                .addAll(
                        entry(swatch("map-working", 4), Texts.get("legend.working")),
                        entry(swatch("map-protection", 4), Texts.get("legend.protection")),
                        restoration);
        VBox types = new VBox(
                3,
                entry(marker("map-legend-cdc"), Texts.get("roadmType.CDC")),
                entry(marker("map-legend-directionless"), Texts.get("roadmType.DIRECTIONLESS")));
        getChildren().addAll(use, margin, routes, types);
    }

    void show(boolean showsUse, boolean showsMargin, MapHighlight highlight) {
        showIf(use, showsUse && !showsMargin && !highlight.showsRoutes());
        showIf(margin, showsMargin && !highlight.showsRoutes());
        showIf(routes, highlight.showsRoutes());
        showIf(restoration, !highlight.restoration().isEmpty());
    }

    private void fillUse() {
        use.getChildren().add(heading("legend.use"));
        int step = 100 / MapColor.LEVELS;
        for (int i = 0; i < MapColor.LEVELS; i++) {
            String range = Texts.get("legend.range", i * step, (i + 1) * step);
            use.getChildren().add(entry(swatch("map-use-" + i, 2 + i), range));
        }
    }

    private void fillMargin() {
        margin.getChildren().add(heading("legend.margin"));
        for (int i = MapColor.LEVELS - 1; i >= 0; i--) {
            margin.getChildren().add(entry(swatch("map-use-" + i, 2 + i), Texts.get("legend.margin." + i)));
        }
        margin.getChildren().add(entry(swatch("map-link", 2), Texts.get("legend.noLight")));
    }

    private static Label heading(String textKey) {
        Label heading = new Label(Texts.get(textKey));
        heading.getStyleClass().add("map-legend-heading");
        return heading;
    }

    private static HBox entry(Node sign, String text) {
        HBox entry = new HBox(8, sign, new Label(text));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static Region swatch(String styleClass, double height) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("map-legend-swatch", styleClass);
        swatch.setMinHeight(height);
        swatch.setMaxHeight(height);
        return swatch;
    }

    private static Region marker(String styleClass) {
        Region marker = new Region();
        marker.getStyleClass().addAll("map-legend-marker", styleClass);
        return marker;
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
