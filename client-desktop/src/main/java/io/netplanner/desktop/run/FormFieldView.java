package io.netplanner.desktop.run;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One number of a form: label, field, and below it the explanation or what is wrong. */
final class FormFieldView extends VBox {

    private static final double FIELD_WIDTH = 120;

    FormFieldView(FormField field) {
        super(2);
        Label label = new Label(field.label());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        TextField input = new TextField();
        input.setPrefWidth(FIELD_WIDTH);
        input.setMinWidth(FIELD_WIDTH);
        input.getStyleClass().add("number-field");
        input.setAccessibleText(field.label());
        input.textProperty().bindBidirectional(field.textProperty());
        label.setLabelFor(input);
        HBox row = new HBox(12, label, input);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, below(field));
    }

    private static Label below(FormField field) {
        Label below = new Label();
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("field-help");
        field.errorProperty().subscribe(error -> {
            below.setText(error.isEmpty() ? field.help() : error);
            below.getStyleClass().setAll("label", error.isEmpty() ? "field-help" : "error-text");
        });
        return below;
    }
}
