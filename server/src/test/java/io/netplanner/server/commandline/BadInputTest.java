package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");

    @TempDir
    private Path folder;

    @Test
    void tellsTheFaultsOfAllFilesAtOnce() throws IOException {
        Path topology = folder.resolve("topology.json");
        Files.writeString(
                topology, Files.readString(SAMPLE.resolve("topology.json")).replace("\"CDC\"", "\"ROADM\""));
        Path traffic = folder.resolve("traffic.json");
        Files.writeString(
                traffic,
                Files.readString(SAMPLE.resolve("traffic.json")).replace("\"quantity\" : 1", "\"quantity\" : 2.7"));
        Path issues = folder.resolve("issues.json");
        Run run = Run.of(
                "plan",
                "--topology",
                topology,
                "--traffic",
                traffic,
                "--out",
                folder.resolve("plan"),
                "--issues",
                issues);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "topology.json: error at /nodes/0/roadmType", "traffic.json: error at /demands/", "faults in");
        JsonNode listed = CanonicalJson.mapper().readTree(issues.toFile()).path("issues");
        assertThat(listed.size()).isGreaterThan(2);
        assertThat(listed.get(0).path("pointer").textValue()).isEqualTo("/nodes/0/roadmType");
        assertThat(folder.resolve("plan")).isEmptyDirectory();
    }

    @Test
    void saysInOneLineThatAFileIsMissingOrAFolder() {
        Run run = Run.of("groom", "--topology", "nowhere.xlsx", "--traffic", folder, "--out", folder.resolve("g.json"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "nowhere.xlsx: error: The file does not exist. Check the path. [FILE_MISSING]",
                        folder + ": error: This is a folder. Name a file in it. [FILE_IS_FOLDER]",
                        "netplanner: 2 faults in the input, nothing was done.");
    }

    @Test
    void saysBeforeComputingThatTheOutputCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Run run = Run.of("plan", "--topology", "x", "--traffic", "y", "--out", file.resolve("plan"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("netplanner: The folder ")
                .contains("taken");
    }

    @Test
    void tellsWrongUsageFromBadInput() {
        assertThat(Run.of("plan").exitCode()).isEqualTo(2);
        assertThat(Run.of("fly").exitCode()).isEqualTo(2);
        assertThat(Run.of().exitCode()).isEqualTo(2);
        assertThat(Run.of(
                                "route",
                                "--topology",
                                SAMPLE.resolve("topology.json"),
                                "--requests",
                                "x",
                                "--out",
                                "y",
                                "--reach-km",
                                100,
                                "--any-distance")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("check", "--topology", SAMPLE.resolve("topology.json"))
                        .exitCode())
                .isEqualTo(2);
        for (String command : new String[] {"plan", "groom", "route", "check", "convert", "start"}) {
            assertThat(Run.of(command, "--help").exitCode()).isZero();
        }
    }

    @Test
    void refusesParametersOutsideTheirLimits() {
        Run run = Run.of(
                "plan",
                "--topology",
                SAMPLE.resolve("topology.json"),
                "--traffic",
                SAMPLE.resolve("traffic.json"),
                "--out",
                folder.resolve("plan"),
                "--channels",
                0,
                "--threshold",
                101);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("grooming.thresholdGbps is 101", "routing.channels is 0");
    }
}
