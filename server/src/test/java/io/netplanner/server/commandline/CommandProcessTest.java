package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as the shell sees it: a process with an exit code and two streams. */
class CommandProcessTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");

    @TempDir
    private Path folder;

    @Test
    void plansInAProcessOfItsOwnAndIsSilentInAPipe() throws Exception {
        Path out = folder.resolve("plan");
        Process process = start(
                "plan",
                "--topology",
                SAMPLE.resolve("topology.json").toString(),
                "--traffic",
                SAMPLE.resolve("traffic.json").toString(),
                "--out",
                out.toString());
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(told.lines()).hasSize(5).noneMatch(line -> line.contains("\r"));
        assertThat(Files.list(out).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "grooming.json", "routing.json", "transmission.json", "materials.json", "report.html");
    }

    @Test
    void endsWithOneForBadInput() throws Exception {
        Process process = start(
                "convert", "--from", "nowhere", "--to", folder.resolve("x.json").toString());
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(told.strip()).isEqualTo("nowhere: error: The file does not exist. Check the path. [FILE_MISSING]");
    }

    private static Process start(String... args) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NetPlannerCommand.class.getName());
        return new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(args)).toList())
                .redirectErrorStream(true)
                .start();
    }
}
