package io.netplanner.server.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fresh, empty database for a test, on a real PostgreSQL that is started once per JVM and ends with it.
 *
 * <p>Flyway fills it when a server starts on {@link #settings()}.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A new database that no other test sees. */
    public static TestDatabase create() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Holder.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return new TestDatabase(Holder.POSTGRES.getJdbcUrl("postgres", name));
    }

    /** A database that a test looks after by itself. */
    static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    /** What a server's environment says to use this database. */
    public Map<String, String> settings() {
        return Map.of(
                "NETPLANNER_DATABASE_URL", url,
                "NETPLANNER_DATABASE_USER", "postgres",
                "NETPLANNER_DATABASE_PASSWORD", "postgres");
    }

    /** A connection beside the server's own, to look or to meddle. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    /** Ends every connection to it and takes no new one, as a server that restarts. */
    public void shut() {
        administer("alter database %s with allow_connections false");
        administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");
    }

    public void open() {
        administer("alter database %s with allow_connections true");
    }

    private void administer(String statement) {
        String name = url.replaceAll(".*/(\\w+).*", "$1");
        try (Connection connection = Holder.POSTGRES.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement.formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
