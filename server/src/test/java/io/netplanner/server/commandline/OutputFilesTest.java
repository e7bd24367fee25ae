package io.netplanner.server.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    private static final byte[] RESULT = "result".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "a longer text of before");
        OutputFiles.write(file, RESULT);
        assertThat(file).hasBinaryContent(RESULT);
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesIntoAPipeInsteadOfPuttingAFileInItsPlace() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (RandomAccessFile reader = new RandomAccessFile(pipe.toFile(), "rw")) {
            OutputFiles.write(pipe, RESULT);
            assertThat(Files.isRegularFile(pipe)).isFalse();
            byte[] received = new byte[RESULT.length];
            reader.readFully(received);
            assertThat(received).isEqualTo(RESULT);
        }
    }

    @Test
    void leavesALinkAndReplacesTheFileBehindIt() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
        OutputFiles.write(link, RESULT);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(RESULT);
    }

    @Test
    void refusesAFileWithoutAName() {
        assertThatThrownBy(() -> OutputFiles.requireFile(Path.of("")))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("The file to write has no name. Name one.");
    }
}
