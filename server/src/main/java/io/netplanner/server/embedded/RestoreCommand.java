package io.netplanner.server.embedded;

import io.netplanner.server.backup.BackupManifest;
import io.netplanner.server.backup.DatabaseRestore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: fills an empty database from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Fills an empty database from a backup. Nothing is overwritten.")
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        return MaintenanceOutcome.of(spec, () -> {
            try (DatabaseOption.Opened opened = database.openAlone()) {
                BackupManifest manifest =
                        new DatabaseRestore(opened.url(), opened.user(), opened.password()).read(file.toAbsolutePath());
                return manifest.rows() + " rows of " + manifest.tables().size() + " tables restored from " + file
                        + ". Everybody signs in again.";
            }
        });
    }
}
