package io.netplanner.desktop.notification;

import io.netplanner.desktop.common.EmptyState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that was told, newest first. */
public final class NotificationsView extends VBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    public NotificationsView(NotificationLog log) {
        ListView<Notification> list = new ListView<>(log.notifications());
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setPlaceholder(new EmptyState("fth-bell", "notifications.empty"));
        list.setCellFactory(any -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    static FontIcon icon(Notification.Level level) {
        FontIcon icon = new FontIcon(
                switch (level) {
                    case SUCCESS -> "fth-check-circle";
                    case INFO -> "fth-info";
                    case WARNING -> "fth-alert-circle";
                    case ERROR -> "fth-alert-triangle";
                });
        icon.getStyleClass().add("level-" + level.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    /** Time, sign and text. */
    private static final class Cell extends ListCell<Notification> {

        @Override
        protected void updateItem(Notification notification, boolean empty) {
            super.updateItem(notification, empty);
            setGraphic(empty || notification == null ? null : row(notification));
        }

        private static HBox row(Notification notification) {
            Label time = new Label(TIME.format(notification.at()));
            time.getStyleClass().add("muted");
            HBox row = new HBox(10, time, icon(notification.level()), new Label(notification.text()));
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
