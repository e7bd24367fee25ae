package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.traffic.DemandFieldsView;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A demand: its ends, what protects it and its services to edit. */
final class DemandInspector extends VBox {

    private final Label title = new Label();
    private String shownId = "";

    DemandInspector(InspectorViewModel viewModel) {
        super(10);
        title.getStyleClass().add("inspector-title");
        Button remove = new Button(Texts.get("inspector.removeDemand"));
        remove.setId("removeDemand");
        remove.getStyleClass().addAll("small", "danger-button");
        remove.setOnAction(event -> viewModel.removeDemand(shownId));
        disableProperty().bind(viewModel.trafficLockedProperty());
        getChildren().setAll(title, new DemandFieldsView(viewModel.demandForm(), viewModel::commitDemand), remove);
    }

    void show(Inspected.OfDemand inspected) {
        shownId = inspected.demand().id();
        title.setText(Texts.get("inspector.demand", shownId));
    }
}
