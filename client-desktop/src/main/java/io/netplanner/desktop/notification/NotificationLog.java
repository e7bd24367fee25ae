package io.netplanner.desktop.notification;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Keeps what was told, newest first; views show it at once and for later. */
public final class NotificationLog implements NotificationService {

    private static final int KEPT = 500;

    private final ObservableList<Notification> notifications = FXCollections.observableArrayList();
    private final ObservableList<Notification> readOnly = FXCollections.unmodifiableObservableList(notifications);

    @Override
    public void tell(Notification notification) {
        notifications.addFirst(notification);
        if (notifications.size() > KEPT) {
            notifications.removeLast();
        }
    }

    public ObservableList<Notification> notifications() {
        return readOnly;
    }
}
