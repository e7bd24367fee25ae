package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Lets links be coloured by use or by margin; there only while a result tells of light. */
final class LinkColouringChoice extends HBox {

    LinkColouringChoice(MapViewModel viewModel) {
        getStyleClass().add("view-choice");
        visibleProperty().bind(viewModel.litProperty());
        managedProperty().bind(visibleProperty());
        ToggleGroup group = new ToggleGroup();
        for (LinkColouring colouring : LinkColouring.values()) {
            ToggleButton button = new ToggleButton(Texts.of("linkColouring", colouring));
            button.setId("linkColouring" + colouring);
            button.setUserData(colouring);
            button.setToggleGroup(group);
            button.setSelected(colouring == viewModel.colouringProperty().get());
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, old, chosen) -> {
            if (chosen == null) {
                group.selectToggle(old);
            } else {
                viewModel.colouringProperty().set((LinkColouring) chosen.getUserData());
            }
        });
    }
}
