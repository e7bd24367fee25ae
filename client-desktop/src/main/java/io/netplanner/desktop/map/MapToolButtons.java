package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Texts;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button for each tool; the one in hand is pressed. */
final class MapToolButtons extends VBox {

    MapToolButtons(ObjectProperty<MapTool> inHand) {
        super(6);
        getChildren()
                .addAll(
                        button(MapTool.LOOK, "fth-mouse-pointer", inHand),
                        button(MapTool.NODE, "fth-plus-circle", inHand),
                        button(MapTool.LINK, "fth-git-commit", inHand));
    }

    private static ToggleButton button(MapTool tool, String icon, ObjectProperty<MapTool> inHand) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        String text = Texts.of("mapTool", tool);
        button.setId("mapTool-" + tool.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().add("button-icon");
        button.setFocusTraversable(false);
        button.setOnAction(event -> inHand.set(tool));
        inHand.subscribe(now -> button.setSelected(now == tool));
        // Pressing the pressed one again must not leave the hand empty.
        button.selectedProperty().addListener((property, was, selected) -> button.setSelected(inHand.get() == tool));
        return button;
    }
}
