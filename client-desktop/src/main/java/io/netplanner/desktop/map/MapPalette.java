package io.netplanner.desktop.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Brings the style sheet's colours to the canvas: an unseen region for each colour takes it from CSS, so that a change of theme changes
 * the map as it does everything else.
 */
final class MapPalette extends Group {

    private final Map<MapColor, Region> swatches = new EnumMap<>(MapColor.class);

    MapPalette(Runnable onChange) {
        setManaged(false);
        setVisible(false);
        for (MapColor color : MapColor.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().add(color.styleClass());
            swatch.backgroundProperty().subscribe(onChange);
            swatches.put(color, swatch);
        }
        getChildren().setAll(swatches.values());
    }

    Color get(MapColor color) {
        Region swatch = swatches.get(color);
        return swatch.getBackground() == null
                ? Color.TRANSPARENT
                : (Color) swatch.getBackground().getFills().getFirst().getFill();
    }
}
