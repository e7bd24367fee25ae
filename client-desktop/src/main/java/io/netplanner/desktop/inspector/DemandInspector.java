package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A demand and its services by type. */
final class DemandInspector extends VBox {

    DemandInspector() {
        super(8);
    }

    void show(Inspected.OfDemand inspected) {
        Demand demand = inspected.demand();
        Label title = new Label(Texts.get("inspector.demand", demand.id()));
        title.getStyleClass().add("inspector-title");
        Facts facts = new Facts()
                .add(Texts.get("demand.source"), demand.source())
                .add(Texts.get("demand.destination"), demand.destination())
                .add(Texts.get("demand.protection"), demand.protection().text())
                .add(Texts.get("demand.restoration"), demand.restoration().text());
        Label services = new Label(Texts.get("inspector.services"));
        services.getStyleClass().add("section-title");
        Facts groups = new Facts();
        for (ServiceGroup group : demand.services()) {
            groups.add(group.type(), group.quantity() + " ×");
        }
        getChildren().setAll(title, facts, services, groups);
    }
}
