package io.netplanner.server.embedded;

import io.netplanner.server.backup.BackupException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Says in one line how a command on the database went, and gives its exit code. */
final class MaintenanceOutcome {

    private MaintenanceOutcome() {}

    static int of(CommandSpec spec, Callable<String> work) throws Exception {
        try {
            String done = work.call();
            spec.commandLine().getOut().println(done);
            spec.commandLine().getOut().flush();
            return 0;
        } catch (BackupException | StartFailure told) {
            return complain(spec, told.getMessage());
        } catch (IOException e) {
            return complain(
                    spec, "the file cannot be read or written: " + e.getMessage() + ". Check its folder and the disk.");
        } catch (SQLException e) {
            return complain(spec, "the database refused: " + e.getMessage());
        }
    }

    private static int complain(CommandSpec spec, String message) {
        spec.commandLine().getErr().println("netplanner: " + message);
        spec.commandLine().getErr().flush();
        return 1;
    }
}
