package io.netplanner.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A foreign program that ends when this process ends, however it ends.
 *
 * <p>A small shell stands between: it holds a pipe from us, and when the pipe closes (a clean stop, or the system closing
 * it after {@code kill -9}) it interrupts the program. The program gets a session of its own, so that a Ctrl-C in our
 * terminal does not reach it before its clients have stopped.
 */
final class GuardedProcess implements AutoCloseable {

    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            program=$!
            (read -r _ <&3; kill -INT "$program") >/dev/null 2>&1 &
            guard=$!
            wait "$program"
            code=$?
            kill "$guard" 2>/dev/null
            exit "$code"
            """;

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;

    private GuardedProcess(Process process) {
        this.process = process;
    }

    static GuardedProcess start(List<String> program, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(List.of("/bin/sh", "-c", GUARD, "guard"));
        command.addAll(program);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        return new GuardedProcess(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** Asks for the end without waiting for it. */
    void interrupt() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for the end and waits for it, half a minute at most. */
    @Override
    public void close() {
        interrupt();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
