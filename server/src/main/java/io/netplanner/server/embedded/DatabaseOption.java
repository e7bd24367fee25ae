package io.netplanner.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * Which database a command works on: the one that the environment names, as for a server, else the one of a data folder.
 */
final class DatabaseOption {

    private static final String URL = "NETPLANNER_DATABASE_URL";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:NETPLANNER_DATA:-${sys:user.home}/.netplanner}",
            description =
                    "Data folder of ./netplanner start (${DEFAULT-VALUE}); not looked at when " + URL + " is set.")
    private Path data;

    /** An address with user and password, for as long as the command runs. */
    record Opened(String url, String user, String password, AutoCloseable part) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            part.close();
        }
    }

    /** The database as it is: asked while it runs, started for this command when it does not. */
    Opened open() throws IOException {
        return isNamedByEnvironment() ? named() : isRunning() ? running() : started();
    }

    /** The database for this command alone; refused while the product runs. */
    Opened openAlone() throws IOException {
        return isNamedByEnvironment() ? named() : started();
    }

    private static boolean isNamedByEnvironment() {
        return System.getenv(URL) != null;
    }

    private static Opened named() throws IOException {
        Map<String, String> environment = System.getenv();
        String file = environment.get("NETPLANNER_DATABASE_PASSWORD_FILE");
        String password = file == null
                ? environment.getOrDefault("NETPLANNER_DATABASE_PASSWORD", "")
                : Files.readString(Path.of(file)).strip();
        String user = environment.getOrDefault("NETPLANNER_DATABASE_USER", "netplanner");
        return new Opened(environment.get(URL), user, password, () -> {});
    }

    private Path postmaster() {
        return data.resolve("database").resolve("postmaster.pid");
    }

    /** The first line of PostgreSQL's note names its process. */
    private boolean isRunning() throws IOException {
        return Files.exists(postmaster())
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(postmaster()).getFirst().strip()))
                        .isPresent();
    }

    /** The fourth line of the note is the port. */
    private Opened running() throws IOException {
        List<String> note = Files.readAllLines(postmaster());
        String password = Files.readString(data.resolve("secrets").resolve("database-password"));
        String url = "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/postgres";
        return new Opened(url, EmbeddedPostgres.USER, password.strip(), () -> {});
    }

    private Opened started() {
        DataFolder folder = DataFolder.open(data);
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackInto(folder.postgres(), () -> {});
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries);
            return new Opened(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password(), () -> {
                postgres.close();
                folder.close();
            });
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }
}
