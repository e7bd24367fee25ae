package io.netplanner.desktop.notification;

import java.time.Instant;

/** Something that happened and that the planner may want to know. */
public record Notification(Instant at, Level level, String text) {

    /** How much it matters. */
    public enum Level {
        SUCCESS,
        INFO,
        WARNING,
        ERROR
    }

    public static Notification of(Level level, String text) {
        return new Notification(Instant.now(), level, text);
    }
}
