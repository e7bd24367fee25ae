package io.netplanner.server.backup;

import io.netplanner.server.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes every row of a database into one file: the state of one moment, while everybody goes on working.
 *
 * <p>Holds no secrets of the installation, only the database; streams, so that memory does not grow with it.
 */
public final class DatabaseBackup {

    private DatabaseBackup() {}

    /**
     * @param connection is left in a transaction of its own, which is ended
     * @param file replaced at the end, in one step
     */
    public static BackupManifest write(Connection connection, Path file) throws SQLException, IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            BackupManifest manifest = copyInto(draft, connection);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static BackupManifest copyInto(Path draft, Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            List<BackupManifest.Table> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : TableOrder.of(connection)) {
                tables.add(copyTable(table.getKey(), table.getValue(), copy, zip));
            }
            BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, schemaVersion(connection), tables);
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(Json.write(manifest).text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static BackupManifest.Table copyTable(
            String name, List<String> columns, CopyManager copy, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(new BackupManifest.Table(name, columns, 0).entry()));
        long rows = copy.copyOut("copy " + name + " (" + String.join(", ", columns) + ") to stdout", zip);
        zip.closeEntry();
        return new BackupManifest.Table(name, columns, rows);
    }

    /** The highest, which need not be the last: a migration may have come later than one with a greater number. */
    private static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by cast(string_to_array(version, '.') as int[]) desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
