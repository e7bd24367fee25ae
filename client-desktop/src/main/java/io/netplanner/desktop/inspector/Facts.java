package io.netplanner.desktop.inspector;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names and values side by side. */
final class Facts extends GridPane {

    Facts() {
        setHgap(12);
        setVgap(5);
        getStyleClass().add("facts");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(92), values);
    }

    Facts add(String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        Label text = new Label(value);
        text.setWrapText(true);
        setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, text);
        return this;
    }
}
