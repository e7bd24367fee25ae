package io.netplanner.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.platform.RestClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A backup of the running product, and the product on what was restored from it. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void productGoesOnFromItsBackupInAnotherFolder() throws Exception {
        Path backup = folder.resolve("backup.zip");
        String password;
        String projects;
        String topologies;
        try (StartedProduct product = StartedProduct.start(folder.resolve("first"))) {
            password = product.printed("Password:");
            RestClient client = product.signIn(password);
            projects = client.get("/api/v1/projects").text();
            topologies = client.get("/api/v1/topologies").text();
            assertThat(run(new BackupCommand(), folder.resolve("first"), backup))
                    .as(said.toString())
                    .isZero();

            assertThat(run(new RestoreCommand(), folder.resolve("first"), backup))
                    .isEqualTo(1);
            assertThat(said.toString()).contains("Another NetPlanner").contains("uses the data folder");
        }

        assertThat(run(new RestoreCommand(), folder.resolve("second"), backup))
                .as(said.toString())
                .isZero();
        assertThat(run(new RestoreCommand(), folder.resolve("second"), backup)).isEqualTo(1);
        assertThat(said.toString()).contains("The database has users already");

        try (StartedProduct restored = StartedProduct.start(folder.resolve("second"))) {
            RestClient client = restored.signIn(password);
            assertThat(client.get("/api/v1/projects").text()).isEqualTo(projects);
            assertThat(client.get("/api/v1/topologies").text()).isEqualTo(topologies);
        }
    }

    @Test
    void fileThatIsNoBackupIsRefused() throws Exception {
        Path noBackup = Files.writeString(folder.resolve("noise.zip"), "noise");

        assertThat(run(new RestoreCommand(), folder.resolve("data"), noBackup)).isEqualTo(1);

        assertThat(said.toString()).contains("is not a whole backup");
    }

    private int run(Object command, Path data, Path file) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        return line.execute("--data=" + data, file.toString());
    }
}
