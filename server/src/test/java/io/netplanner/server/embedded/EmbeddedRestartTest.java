package io.netplanner.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.platform.RestClient;
import io.netplanner.server.run.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops of every kind, and starts after them. */
class EmbeddedRestartTest {

    @TempDir
    private Path folder;

    @Test
    void startAfterAKillFindsTheDataAndLeavesNothingBehind() throws IOException {
        Path data = folder.resolve("data");
        StartedProduct first = StartedProduct.start(data);
        String password = first.printed("Password:");
        String project = first.firstProject(first.signIn(password));
        Await.until(first::findWorker, found -> found.isPresent());
        List<ProcessHandle> children = first.descendants();

        first.kill();
        Await.until(() -> children.stream().noneMatch(ProcessHandle::isAlive), gone -> gone);

        try (StartedProduct second = StartedProduct.start(data)) {
            RestClient client = second.signIn(password);
            assertThat(second.output()).doesNotContain("Password:").doesNotContain("first start");
            assertThat(second.firstProject(client)).isEqualTo(project);
            second.interrupt();
            assertThat(second.output()).endsWith("Stopped\n");
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("secrets/database-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void folderThatIsAFileIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        StartedProduct product = StartedProduct.launch(file, FreePort.find());

        assertThat(product.awaitEnd()).isEqualTo(1);
        assertThat(product.output().strip().lines()).singleElement().asString().contains(file.toString(), "--data");
    }

    @Test
    void lockFileOfADeadDatabaseWhoseNumberNowBelongsToAStrangerIsNoObstacle() throws IOException {
        Path database = Files.createDirectories(folder.resolve("database"));
        Path lock = database.resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + database + "\n");

        new LeftoverPostmaster(database).clear();

        assertThat(lock).doesNotExist();
    }
}
