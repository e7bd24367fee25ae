package io.netplanner.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL as our child: listens on loopback alone, wants a password, keeps its data in the data folder.
 *
 * <p>Recovers from whatever an earlier crash left behind. Not a fixture: the data survive.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    static final String USER = "netplanner";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Executor PAUSE_BEFORE_RELAUNCH = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
            "autovacuum_max_workers=1",
            "max_logical_replication_workers=0",
            "jit=off");

    private final Path database;
    private final Path log;
    private final String password;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged = Unprivileged.detect();
    private final int port = FreePort.find();
    private volatile GuardedProcess process;
    private volatile boolean closing;
    private volatile boolean answeredOnce;

    private EmbeddedPostgres(DataFolder folder, PostgresBinaries binaries) {
        this.database = folder.database();
        this.log = folder.logs().resolve("postgres.log");
        this.password = folder.secret("database-password");
        this.binaries = binaries;
        this.process = launchAfterCare();
    }

    /** Starts the database and returns once it answers. */
    static EmbeddedPostgres start(DataFolder folder, PostgresBinaries binaries) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(folder, binaries);
        postgres.awaitAnswer();
        return postgres;
    }

    static boolean isInitialised(DataFolder folder) {
        return Files.isDirectory(folder.database());
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        closing = true;
        process.close();
    }

    private GuardedProcess launchAfterCare() {
        try {
            if (!Files.isDirectory(database)) {
                initialise();
            }
            new LeftoverPostmaster(database).clear();
            return launch();
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be started in " + database + ": " + e.getMessage() + ".", e);
        }
    }

    private GuardedProcess launch() throws IOException {
        List<String> program = new ArrayList<>(List.of(
                binaries.program("postgres").toString(), "-D", database.toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> program.addAll(List.of("-c", setting)));
        GuardedProcess started = GuardedProcess.start(unprivileged.command(program), log);
        started.onExit().thenRunAsync(this::relaunchUnlessClosing, PAUSE_BEFORE_RELAUNCH);
        return started;
    }

    /** A database that was shot down comes back on the same port, and its clients reconnect. */
    private void relaunchUnlessClosing() {
        if (closing || !answeredOnce) {
            return;
        }
        try {
            new LeftoverPostmaster(database).clear();
            process = launch();
        } catch (IOException e) {
            LOG.error("PostgreSQL died and cannot be started again", e);
        }
    }

    private void initialise() throws IOException {
        Path draft = database.resolveSibling("database.new");
        PostgresBinaries.deleteTree(draft);
        Path passwordFile = Files.createTempFile(database.getParent(), "init", ".pw"); // 0600 by contract
        try {
            Files.writeString(passwordFile, password);
            run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> program) throws IOException {
        Process initdb = new ProcessBuilder(unprivileged.command(program))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        try {
            if (!initdb.waitFor(120, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
                throw new StartFailure("PostgreSQL could not make its database: " + lastComplaint());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new StartFailure("PostgreSQL did not start: " + lastComplaint());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        answeredOnce = true;
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), USER, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private String lastComplaint() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                            .reduce((first, second) -> second)
                            .orElse("it gave no reason")
                    + " (all of it in " + log + ")";
        } catch (IOException e) {
            return "see " + log;
        }
    }
}
