package io.netplanner.desktop.common;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Brings the style sheet's colours to a canvas: an unseen region for each colour takes it from CSS, so that a change of theme changes
 * what is painted as it does everything else.
 */
public final class CanvasPalette<C extends Enum<C>> extends Group {

    private final Map<C, Region> swatches;

    /** @param onChange called when a colour may have changed */
    public CanvasPalette(Class<C> colors, Function<C, String> styleClass, Runnable onChange) {
        setManaged(false);
        setVisible(false);
        swatches = new EnumMap<>(colors);
        for (C color : colors.getEnumConstants()) {
            Region swatch = new Region();
            swatch.getStyleClass().add(styleClass.apply(color));
            swatches.put(color, swatch);
        }
        getChildren().setAll(swatches.values());
        swatches.values().forEach(swatch -> swatch.backgroundProperty().subscribe(onChange));
    }

    public Color get(C color) {
        Region swatch = swatches.get(color);
        return swatch.getBackground() == null
                ? Color.TRANSPARENT
                : (Color) swatch.getBackground().getFills().getFirst().getFill();
    }
}
