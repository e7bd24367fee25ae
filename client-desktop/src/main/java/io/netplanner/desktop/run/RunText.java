package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
        if (run.state().isFinal()) {
            return Texts.of("runState", run.state());
        }
        if (run.cancelRequested()) {
            return Texts.get("run.cancelling");
        }
        return run.finishRequested() ? Texts.get("run.finishing") : Texts.of("runState", run.state());
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

    /** The best value found, what is proved that none is below, and the gap; empty before the first. */
    public static String best(Run run) {
        Double best = run.progress().bestObjective();
        Double bound = run.progress().bound();
        if (best == null || run.state().isFinal()) {
            return "";
        }
        if (bound == null) {
            return figure(best);
        }
        if (best <= bound) {
            return Texts.get("run.proved", figure(best));
        }
        String gap = best > 0 ? String.format(Locale.ROOT, " (%.1f %%)", 100 * (best - bound) / best) : "";
        return Texts.get("run.atLeast", figure(best), figure(bound)) + gap;
    }

    static String figure(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
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
