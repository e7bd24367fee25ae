package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the server is away, for as long as it is. */
final class ConnectionBanner extends HBox {

    ConnectionBanner(ServerConnection connection) {
        super(10, new FontIcon("fth-wifi-off"), new Label(Texts.get("connection.away")));
        setId("awayBanner");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("away-banner");
        BooleanBinding away = connection.stateProperty().isEqualTo(ServerConnection.State.AWAY);
        visibleProperty().bind(away);
        managedProperty().bind(away);
    }
}
