package io.netplanner.desktop.client;

import io.netplanner.model.run.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the server-sent events of one run (WHATWG HTML §9.2): {@code snapshot}, {@code progress}, {@code end}. */
final class RunEvents {

    private final Consumer<Run> listener;
    private final StringBuilder pending = new StringBuilder();
    private @Nullable Run last;

    RunEvents(Consumer<Run> listener) {
        this.listener = listener;
    }

    Run read(InputStream body) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !hasEnded()) {
                accept(line);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new ServerAwayException("The connection broke while the run was followed.", e);
        }
        if (last == null) {
            throw new ServerAwayException("The run's events ended before they began.");
        }
        return last;
    }

    private boolean hasEnded() {
        return last != null && last.state().isFinal();
    }

    /** An empty line ends an event; lines that are no data (names, comments to keep alive) say nothing we need. */
    private void accept(String line) throws IOException {
        if (line.startsWith("data:")) {
            pending.append(line.substring("data:".length()).strip()).append('\n');
        } else if (line.isEmpty() && !pending.isEmpty()) {
            last = ClientJson.mapper().readValue(pending.toString(), Run.class);
            pending.setLength(0);
            listener.accept(last);
        }
    }
}
