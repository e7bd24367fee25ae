package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of a new demand. */
public final class NewDemandView extends VBox {

    private final NewDemandViewModel viewModel;

    @FXML
    private TextField name;

    @FXML
    private VBox fields;

    public NewDemandView(NewDemandViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        name.textProperty().bindBidirectional(viewModel.form().idProperty());
        fields.getChildren().setAll(new DemandFieldsView(viewModel.form(), () -> {}));
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
