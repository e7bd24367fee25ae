package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.ConstantText;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.model.topology.RoadmType;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of a new node. */
public final class NewNodeView extends VBox {

    private final NewNodeViewModel viewModel;

    @FXML
    private TextField name;

    @FXML
    private TextField latitude;

    @FXML
    private TextField longitude;

    @FXML
    private ComboBox<RoadmType> roadmType;

    @FXML
    private Label error;

    public NewNodeView(NewNodeViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        NodeForm form = viewModel.form();
        name.textProperty().bindBidirectional(form.nameProperty());
        latitude.textProperty().bindBidirectional(form.latitudeProperty());
        longitude.textProperty().bindBidirectional(form.longitudeProperty());
        roadmType.getItems().setAll(RoadmType.values());
        roadmType.setConverter(new ConstantText<>("roadmType"));
        roadmType.valueProperty().bindBidirectional(form.roadmTypeProperty());
        error.textProperty().bind(form.errorProperty());
        Platform.runLater(name::requestFocus);
    }

    @FXML
    private void add() {
        viewModel.add();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }
}
