package io.netplanner.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What an instance that was killed may have left in the database folder: a PostgreSQL that is still stopping, or its
 * lock file whose process number now belongs to a stranger.
 *
 * <p>Only to be used by the owner of the data folder: no other instance is alive then.
 */
final class LeftoverPostmaster {

    private static final int STOP_LIMIT_SECONDS = 30;

    private final Path database;

    LeftoverPostmaster(Path database) {
        this.database = database;
    }

    void clear() throws IOException {
        Path lockFile = database.resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return;
        }
        Optional<ProcessHandle> postmaster = findProcess(lockFile);
        if (postmaster.isPresent()) {
            stop(postmaster.get());
        }
        Files.deleteIfExists(lockFile);
    }

    private Optional<ProcessHandle> findProcess(Path lockFile) throws IOException {
        List<String> lines = Files.readAllLines(lockFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .or(() -> process.info().command())
                .map(line -> line.contains("postgres"))
                .orElse(false);
    }

    /** The guard of the dead instance has asked it to stop already; ask again in case it had no guard. */
    private void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(postmaster.pid())).start();
        try {
            postmaster.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartFailure(
                    "PostgreSQL (process " + postmaster.pid() + ") of an earlier start does not stop."
                            + " End it with: kill -QUIT " + postmaster.pid(),
                    e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
