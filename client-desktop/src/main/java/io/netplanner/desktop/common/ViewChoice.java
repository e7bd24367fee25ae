package io.netplanner.desktop.common;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Several views in one place: buttons in a row, of which one is always pressed, and the view of that one. */
public final class ViewChoice {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final HBox row = new HBox();
    private final StackPane views = new StackPane();

    public ViewChoice() {
        row.setMinWidth(HBox.USE_PREF_SIZE);
        row.getStyleClass().add("view-choice");
        // A click on the pressed button leaves it pressed.
        group.selectedToggleProperty().addListener((property, was, now) -> {
            if (now == null) {
                group.selectToggle(was);
            }
        });
    }

    /** The first that is added is chosen to begin with. */
    public void add(String name, ObservableValue<String> label, Node view) {
        ToggleButton button = new ToggleButton();
        button.setId(name + "Choice");
        button.textProperty().bind(label);
        button.setToggleGroup(group);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        view.visibleProperty().bind(button.selectedProperty());
        buttons.put(name, button);
        row.getChildren().add(button);
        views.getChildren().add(view);
        button.setSelected(buttons.size() == 1);
        styleRow();
    }

    public void choose(String name) {
        group.selectToggle(buttons.get(name));
    }

    public boolean isChosen(String name) {
        return buttons.get(name).isSelected();
    }

    /** The buttons. */
    public HBox row() {
        return row;
    }

    /** Where the chosen view stands. */
    public StackPane views() {
        return views;
    }

    private void styleRow() {
        int last = row.getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            String place = last == 0 ? "" : i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill";
            row.getChildren().get(i).getStyleClass().setAll("toggle-button", place);
        }
    }
}
