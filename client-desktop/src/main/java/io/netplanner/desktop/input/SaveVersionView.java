package io.netplanner.desktop.input;

import io.netplanner.desktop.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the comment of a new version. */
public final class SaveVersionView extends VBox {

    private final SaveVersionViewModel viewModel;

    @FXML
    private TextField comment;

    @FXML
    private Button save;

    public SaveVersionView(SaveVersionViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        comment.textProperty().bindBidirectional(viewModel.commentProperty());
        save.disableProperty().bind(viewModel.canSave().not());
    }

    @FXML
    private void save() {
        viewModel.save();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }
}
