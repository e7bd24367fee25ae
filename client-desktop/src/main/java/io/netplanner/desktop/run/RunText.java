package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said of a run in lists. */
public final class RunText {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private RunText() {}

    public static String state(Run run) {
        return run.cancelRequested() && !run.state().isFinal()
                ? Texts.get("run.cancelling")
                : Texts.of("runState", run.state());
    }

    public static String submitted(Run run) {
        return WHEN.format(run.submittedAt());
    }

    /** How long it took; empty while it has not ended. */
    public static String duration(Run run) {
        Instant start = run.startedAt();
        Instant end = run.endedAt();
        if (start == null || end == null) {
            return "";
        }
        Duration taken = Duration.between(start, end);
        return taken.toMinutes() > 0
                ? Texts.get("run.minutes", taken.toMinutes(), taken.toSecondsPart())
                : String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
    }

    /** The newest line about it: what it does, or why it failed. */
    public static String message(Run run) {
        String reason = run.failureReason();
        if (reason != null) {
            return reason;
        }
        String message = run.progress().message();
        return message.isEmpty() ? run.progress().stage() : message;
    }
}
