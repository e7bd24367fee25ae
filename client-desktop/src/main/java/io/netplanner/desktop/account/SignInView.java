package io.netplanner.desktop.account;

import io.netplanner.desktop.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The form to sign in with. */
public final class SignInView extends StackPane {

    private final SignInViewModel viewModel;

    @FXML
    private TextField server;

    @FXML
    private TextField email;

    @FXML
    private PasswordField password;

    @FXML
    private Label error;

    @FXML
    private Button signIn;

    @FXML
    private ProgressIndicator busy;

    public SignInView(SignInViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        server.textProperty().bindBidirectional(viewModel.serverProperty());
        email.textProperty().bindBidirectional(viewModel.emailProperty());
        password.textProperty().bindBidirectional(viewModel.passwordProperty());
        error.textProperty().bind(viewModel.errorProperty());
        error.visibleProperty().bind(viewModel.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        signIn.disableProperty().bind(viewModel.canSignIn().not());
        busy.visibleProperty().bind(viewModel.busyProperty());
    }

    /** Puts the cursor where something is missing. */
    public void focusFirstGap() {
        Node gap = email.getText().isBlank() ? email : password;
        gap.requestFocus();
    }

    @FXML
    private void signIn() {
        viewModel.signIn();
    }
}
