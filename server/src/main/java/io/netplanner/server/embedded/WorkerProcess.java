package io.netplanner.server.embedded;

import io.netplanner.server.platform.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker as a child process of this one: the same artefact with another role, so that a fault in a native solver takes
 * down a child and nothing else.
 *
 * <p>Started again when it dies, later each time while it keeps dying; it ends when we end, by whatever cause.
 */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    /** One for the run, one for its heartbeat, one for the next claim. */
    private static final String DATABASE_POOL = "3";

    private final Map<String, String> environment;
    private final Path log;
    private final LongConsumer afterDeath;
    private final Backoff backoff = new Backoff();
    private Process process;
    private boolean closing;

    /**
     * @param afterDeath told the process number of a worker that died without being asked to
     */
    WorkerProcess(Map<String, String> environment, Path log, LongConsumer afterDeath) {
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.afterDeath = afterDeath;
        this.process = launch();
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closing = true;
            last = process;
        }
        try {
            last.getOutputStream().close();
            if (!last.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                last.destroyForcibly();
            }
        } catch (IOException e) {
            last.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("NETPLANNER_ROLE", "worker");
        builder.environment().put("NETPLANNER_DATABASE_POOL", DATABASE_POOL);
        builder.environment().put(Application.STOP_WITH_PARENT, "true");
        try {
            Process started = builder.start();
            started.onExit().thenAccept(this::afterExit);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("a worker process cannot be started", e);
        }
    }

    private synchronized void afterExit(Process dead) {
        if (closing) {
            return;
        }
        Duration pause = backoff.next();
        LOG.warn(
                "Worker {} ended with code {}, starting another in {} s",
                dead.pid(),
                dead.exitValue(),
                pause.toSeconds());
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(this::relaunch, later);
        afterDeath.accept(dead.pid());
    }

    private synchronized void relaunch() {
        if (!closing) {
            process = launch();
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(WorkerOptions.fromEnvironment());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
        return command;
    }
}
