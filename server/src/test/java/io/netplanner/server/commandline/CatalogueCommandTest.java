package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");

    @TempDir
    private Path folder;

    private Path shipped;

    @BeforeEach
    void writeTheShippedOne() {
        shipped = folder.resolve("shipped.json");
        assertThat(Run.of("catalogue", "--out", shipped).exitCode()).isZero();
    }

    @Test
    void ownCatalogueWithPricesIsPlannedWith() throws IOException {
        Path priced = Files.writeString(
                folder.resolve("priced.json"),
                Files.readString(shipped).replace("\"slots\" : 2,\n", "\"slots\" : 2, \"price\" : 500,\n"));

        Run read = Run.of("catalogue", "--from", priced);
        Run planned = Run.of(
                "plan",
                "--topology",
                SAMPLE.resolve("topology.xlsx"),
                "--traffic",
                SAMPLE.resolve("traffic.xlsx"),
                "--catalogue",
                priced,
                "--out",
                folder.resolve("plan"));

        assertThat(read.out()).contains("MP1H: 1 x 100 Gb/s, 10 ports for 10GE, STM64, price 500");
        assertThat(planned.exitCode()).isZero();
        assertThat(planned.out()).containsPattern(", price [0-9.]+ without ");
    }

    @Test
    void everyFaultOfACatalogueIsNamed() throws IOException {
        Path spoiled = Files.writeString(
                folder.resolve("spoiled.json"),
                Files.readString(shipped)
                        .replaceFirst("\"lines\" : 2", "\"lines\" : 0")
                        .replaceFirst("\"FE\", \"GE\"", "\"FE\", \"Carrier pigeon\""));

        Run run = Run.of("catalogue", "--from", spoiled);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("/xponders/0/lines", "Carrier pigeon");
    }

    @Test
    void shippedCatalogueComesBackTheSame() {
        Path again = folder.resolve("again.json");

        assertThat(Run.of("catalogue", "--from", shipped, "--out", again).exitCode())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(shipped);
    }
}
