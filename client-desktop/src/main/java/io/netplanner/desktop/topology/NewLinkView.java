package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Fxml;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of a new link. */
public final class NewLinkView extends VBox {

    private final NewLinkViewModel viewModel;

    @FXML
    private ComboBox<String> source;

    @FXML
    private ComboBox<String> destination;

    @FXML
    private TextField name;

    @FXML
    private TextField lengthKm;

    @FXML
    private TextField fiberType;

    @FXML
    private Label hint;

    @FXML
    private Label error;

    public NewLinkView(NewLinkViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        NewLinkForm form = viewModel.form();
        source.getItems().setAll(form.nodes());
        destination.getItems().setAll(form.nodes());
        source.valueProperty().bindBidirectional(form.sourceProperty());
        destination.valueProperty().bindBidirectional(form.destinationProperty());
        name.textProperty().bindBidirectional(form.idProperty());
        lengthKm.textProperty().bindBidirectional(form.lengthKmProperty());
        fiberType.textProperty().bindBidirectional(form.fiberTypeProperty());
        hint.textProperty().bind(form.hintProperty());
        error.textProperty().bind(form.errorProperty());
        Platform.runLater(lengthKm::requestFocus);
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
