package io.netplanner.server.commandline;

import io.netplanner.engine.spi.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Progress as one line that rewrites itself, at most ten times a second; nothing unless a person is watching. */
final class ProgressLine implements Consumer<Progress>, AutoCloseable {

    private static final long INTERVAL_NANOS = 100_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean watched;
    private long next = System.nanoTime();

    ProgressLine(PrintWriter out) {
        this.out = out;
        Console console = System.console();
        this.watched = console != null && console.isTerminal();
    }

    @Override
    public synchronized void accept(Progress progress) {
        long now = System.nanoTime();
        if (watched && now - next >= 0) {
            next = now + INTERVAL_NANOS;
            out.print(CLEAR
                    + String.format(
                            Locale.ROOT,
                            "%3.0f %%  %s  %s",
                            100 * progress.fraction(),
                            progress.stage(),
                            progress.message()));
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (watched) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
