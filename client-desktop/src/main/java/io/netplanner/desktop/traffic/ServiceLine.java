package io.netplanner.desktop.traffic;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The services of one type of a demand, as they are being typed. */
public final class ServiceLine {

    private final StringProperty type = new SimpleStringProperty();
    private final StringProperty quantity = new SimpleStringProperty();

    ServiceLine(String type, String quantity) {
        this.type.set(type);
        this.quantity.set(quantity);
    }

    public StringProperty typeProperty() {
        return type;
    }

    public StringProperty quantityProperty() {
        return quantity;
    }
}
