package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.Texts;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One type of services of a demand, how many of it, and a button that removes them. */
final class ServiceLineView extends HBox {

    private static final double QUANTITY_WIDTH = 70;

    ServiceLineView(ServiceLine line, ObservableList<String> types, Runnable onChange, Runnable onRemove) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("service-line");
        getChildren().addAll(type(line, types, onChange), quantity(line, onChange), remove(onRemove));
    }

    private static ComboBox<String> type(ServiceLine line, ObservableList<String> types, Runnable onChange) {
        ComboBox<String> type = new ComboBox<>(types);
        type.setAccessibleText(Texts.get("demand.serviceType"));
        type.setMaxWidth(Double.MAX_VALUE);
        type.valueProperty().bindBidirectional(line.typeProperty());
        type.setOnAction(event -> onChange.run());
        HBox.setHgrow(type, Priority.ALWAYS);
        return type;
    }

    private static TextField quantity(ServiceLine line, Runnable onChange) {
        TextField quantity = new TextField();
        quantity.setAccessibleText(Texts.get("demand.serviceQuantity"));
        quantity.getStyleClass().addAll("number-field", "service-quantity");
        quantity.setPrefWidth(QUANTITY_WIDTH);
        quantity.setMinWidth(QUANTITY_WIDTH);
        quantity.textProperty().bindBidirectional(line.quantityProperty());
        quantity.setOnAction(event -> onChange.run());
        quantity.focusedProperty().addListener((property, was, focused) -> {
            if (was) {
                onChange.run();
            }
        });
        return quantity;
    }

    private static Button remove(Runnable onRemove) {
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText(Texts.get("demand.removeServices"));
        remove.setTooltip(new Tooltip(Texts.get("demand.removeServices")));
        remove.setOnAction(event -> onRemove.run());
        return remove;
    }
}
