package io.netplanner.server.deployed;

import io.netplanner.server.platform.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of the operating system with the user, password and database that the compose file gives its own. */
final class LocalPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final List<String> command;
    private final String url;
    private Launched server;

    private LocalPostgres(Path folder, int port, List<String> command, String url) {
        this.folder = folder;
        this.port = port;
        this.command = command;
        this.url = url;
        this.server = launch();
    }

    static boolean isInstalled() {
        return Files.isDirectory(INSTALLED);
    }

    static LocalPostgres start(Path folder, int port, Map<String, String> environment, Path passwordFile)
            throws IOException {
        String user = environment.get("POSTGRES_USER");
        Path data = folder.resolve("data");
        Files.createDirectory(data);
        giveToPostgres(data);
        Path password = Files.copy(passwordFile, folder.resolve("password"));
        run(folder, "initdb", "-D", data.toString(), "-U", user, "--pwfile=" + password, "-A", "scram-sha-256");
        List<String> command =
                asPostgres(program("postgres"), "-D", data.toString(), "-p", "" + port, "-k", data.toString());
        String secret = Files.readString(passwordFile);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + environment.get("POSTGRES_DB") + "?user=" + user
                + "&password=" + secret.strip();
        LocalPostgres postgres = new LocalPostgres(folder, port, command, url);
        postgres.server.awaitReady("PostgreSQL", LIMIT, () -> Ports.answers(port));
        postgres.makeDatabase(environment.get("POSTGRES_DB"), user, secret);
        return postgres;
    }

    /** A connection beside those of the servers, to look. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    void kill() {
        server.kill();
    }

    /** Once more on the same data. What a killed server leaves behind may keep the first attempts from starting. */
    void startAgain() {
        Await.until("PostgreSQL answers again", LIMIT, () -> {
            if (!server.isAlive()) {
                server = launch();
            }
            try (Connection connection = connect()) {
                return connection.isValid(1);
            }
        });
    }

    private Launched launch() {
        return Launched.start(folder.resolve("postgres.log"), command, Map.of());
    }

    private void makeDatabase(String database, String user, String password) {
        Path log = folder.resolve("createdb.log");
        Await.until("the database exists", LIMIT, () -> {
            List<String> command = List.of(
                    program("createdb"),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    "" + port,
                    "-U",
                    user,
                    "--maintenance-db=postgres",
                    database);
            return Processes.run(log, command, Map.of("PGPASSWORD", password.strip())) == 0;
        });
    }

    @Override
    public void close() {
        server.close();
    }

    private static void run(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asPostgres(program(program)));
        command.addAll(List.of(arguments));
        Path log = folder.resolve(program + ".log");
        if (Processes.run(log, command, Map.of()) != 0) {
            throw new IOException(program + " failed: " + Files.readString(log));
        }
    }

    private static String program(String name) {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            Path newest = versions.max(Comparator.naturalOrder()).orElseThrow();
            return newest.resolve("bin").resolve(name).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> asPostgres(String... command) {
        List<String> all = new ArrayList<>();
        if (Processes.isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static void giveToPostgres(Path data) throws IOException {
        if (Processes.isRoot()) {
            Files.setOwner(
                    data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
    }
}
