package io.netplanner.desktop.notification;

/** Tells the planner that something happened, without asking anything. FX thread only. */
public interface NotificationService {

    void tell(Notification notification);

    default void success(String text) {
        tell(Notification.of(Notification.Level.SUCCESS, text));
    }

    default void info(String text) {
        tell(Notification.of(Notification.Level.INFO, text));
    }

    default void warn(String text) {
        tell(Notification.of(Notification.Level.WARNING, text));
    }

    default void error(String text) {
        tell(Notification.of(Notification.Level.ERROR, text));
    }
}
