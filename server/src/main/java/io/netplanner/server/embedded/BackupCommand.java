package io.netplanner.server.embedded;

import io.netplanner.server.backup.BackupManifest;
import io.netplanner.server.backup.DatabaseBackup;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: everything that the database holds into one file, while everybody goes on working. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes everything that the database holds into one file. Needs no stop.")
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "FILE", description = "The backup; replaced when it exists.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        return MaintenanceOutcome.of(spec, () -> {
            try (DatabaseOption.Opened opened = database.open();
                    Connection connection =
                            DriverManager.getConnection(opened.url(), opened.user(), opened.password())) {
                BackupManifest manifest = DatabaseBackup.write(connection, file.toAbsolutePath());
                return manifest.rows() + " rows of " + manifest.tables().size() + " tables written to " + file + ".";
            }
        });
    }
}
