package io.netplanner.server.backup;

import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a backup, all or nothing, and brings it to the newest schema.
 *
 * <p>Refuses a database that has users: nothing is ever overwritten.
 */
public final class DatabaseRestore {

    private final String url;
    private final String user;
    private final String password;

    public DatabaseRestore(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public BackupManifest read(Path file) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip, file);
            requireEmpty();
            migrate(manifest.schemaVersion());
            fill(zip, manifest);
            migrate("latest");
            return manifest;
        } catch (ZipException e) {
            throw new BackupException(file + " is not a whole backup: " + e.getMessage() + ". Use another one.", e);
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new BackupException(file + " is a zip file but no backup of NetPlanner. Use another one.");
        }
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        BackupManifest manifest = Json.read(new RawJson(text), BackupManifest.class);
        if (manifest.format() != BackupManifest.FORMAT) {
            throw new BackupException(file + " has format " + manifest.format() + ", this NetPlanner reads "
                    + BackupManifest.FORMAT + ". Restore it with the version that made it.");
        }
        return manifest;
    }

    private void requireEmpty() throws SQLException {
        try (Connection connection = connect()) {
            boolean hasTables = count(connection, "select count(*) from pg_class where relname = 'app_user'") > 0;
            if (hasTables && count(connection, "select count(*) from app_user") > 0) {
                throw new BackupException("The database has users already, and a restore overwrites nothing."
                        + " Restore into an empty one.");
            }
        }
    }

    private void migrate(String target) {
        try {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .target(target)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new BackupException(
                    "The backup is of schema " + target + ", which this NetPlanner cannot make: " + e.getMessage()
                            + " Restore with the version that made it, or a newer one.",
                    e);
        }
    }

    private void fill(ZipFile zip, BackupManifest manifest) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (BackupManifest.Table table : manifest.tables().reversed()) {
                statement.execute("delete from " + table.name()); // what a migration put there
            }
            for (BackupManifest.Table table : manifest.tables()) {
                fill(connection, zip, table);
            }
            resetSequences(connection);
            connection.commit();
        }
    }

    private static void fill(Connection connection, ZipFile zip, BackupManifest.Table table)
            throws SQLException, IOException {
        String sql = "copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin";
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new BackupException("The backup lacks the table " + table.name() + ". Use another one.");
        }
        try (InputStream rows = zip.getInputStream(entry)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows);
            if (copied != table.rows()) {
                throw new BackupException("The backup has " + copied + " rows of " + table.name() + ", " + table.rows()
                        + " were written. Use another one.");
            }
        }
    }

    /** Numbers that the database gives go on after the greatest one there is. */
    private static void resetSequences(Connection connection) throws SQLException {
        try (Statement find = connection.createStatement();
                Statement set = connection.createStatement();
                ResultSet columns = find.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'public' and is_identity = 'YES'")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                set.execute("select setval(pg_get_serial_sequence('" + table + "', '" + column + "'), coalesce(max("
                        + column + "), 0) + 1, false) from " + table);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
