package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;

/** The bottom line: who is signed in where, what is unsaved, whether work is under way. */
final class WorkbenchStatusBar extends StatusBar {

    WorkbenchStatusBar(Desk desk) {
        setText("");
        Label connection = new Label();
        connection
                .textProperty()
                .bind(Bindings.createStringBinding(() -> connectionText(desk), desk.connection.stateProperty()));
        getLeftItems().add(connection);
        Label unsaved = new Label(Texts.get("status.unsaved"));
        unsaved.getStyleClass().add("unsaved");
        unsaved.visibleProperty().bind(desk.editor.dirtyProperty().or(desk.traffic.dirtyProperty()));
        getRightItems().add(unsaved);
        progressProperty()
                .bind(Bindings.when(desk.tasks.activeProperty().greaterThan(0))
                        .then(-1.0)
                        .otherwise(0.0));
    }

    private static String connectionText(Desk desk) {
        String server = desk.signIn.serverProperty().get();
        String email = desk.signIn.emailProperty().get();
        return desk.connection.stateProperty().get() == ServerConnection.State.AWAY
                ? Texts.get("status.away", server)
                : Texts.get("status.online", email, server);
    }
}
