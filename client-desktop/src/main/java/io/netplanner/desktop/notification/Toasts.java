package io.netplanner.desktop.notification;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows what is told for a few seconds over the window; errors stay until they are clicked away. */
public final class Toasts extends VBox {

    private static final Duration SHOWN_FOR = Duration.seconds(5);
    private static final int AT_ONCE = 4;

    public Toasts(NotificationLog log) {
        super(8);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        getStyleClass().add("toasts");
        log.notifications().addListener((ListChangeListener<Notification>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::show);
            }
        });
    }

    private void show(Notification notification) {
        Label text = new Label(notification.text());
        text.setWrapText(true);
        text.setMaxWidth(360);
        text.setMinHeight(USE_PREF_SIZE);
        HBox toast = new HBox(10, NotificationsView.icon(notification.level()), text);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        toast.getStyleClass().add("toast");
        toast.setOnMouseClicked(event -> getChildren().remove(toast));
        getChildren().add(toast);
        if (getChildren().size() > AT_ONCE) {
            getChildren().removeFirst();
        }
        if (notification.level() != Notification.Level.ERROR) {
            hideLater(toast);
        }
    }

    private void hideLater(Node toast) {
        PauseTransition pause = new PauseTransition(SHOWN_FOR);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
    }
}
