package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.server.platform.Json;
import io.netplanner.server.run.OwnLineCard;
import io.netplanner.server.run.PlanningCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a line card in the catalogue to its place in the printed report, without a line of program for its rate. */
class OwnLineRatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"40, 4, 10GE", "50, 2, 25GE", "200, 2, 100GE", "400, 4, 100GE", "400, 2, 200GE", "800, 2, 400GE"})
    void isGroomedRoutedPricedAndReported(double rateGbps, int ports, String client) throws IOException {
        OwnLineCard own = new OwnLineCard(rateGbps, ports, client);

        Run planned = plan(own, Json.write(own.catalogue()).text());

        assertThat(planned.err()).isEmpty();
        assertThat(planned.exitCode()).isZero();
        GroomingResult grooming = DocumentReaders.groomingResult()
                .read(Files.readAllBytes(folder.resolve("plan/grooming.json")))
                .get();
        assertThat(grooming.lightpaths())
                .hasSize(2)
                .extracting(GroomedLightpath::rateGbps)
                .containsOnly(rateGbps);
        assertThat(grooming.statistics().cards()).isEqualTo(Map.of(OwnLineCard.NAME, 4));
        MaterialList list = DocumentReaders.materialList()
                .read(Files.readAllBytes(folder.resolve("plan/materials.json")))
                .get();
        assertThat(list.lines())
                .filteredOn(line -> line.part().equals(OwnLineCard.NAME))
                .singleElement()
                .satisfies(line -> assertThat(line.price()).isEqualTo(4 * OwnLineCard.PRICE));
        assertThat(folder.resolve("list.html")).content().contains(OwnLineCard.NAME, "2,850.00");
    }

    @Test
    void rateWithoutAModeAndATypeWithoutARateAreNamedWithTheirPlaces() throws IOException {
        OwnLineCard own = new OwnLineCard(400, 4, "100GE");
        String spoiled = Json.write(own.catalogue())
                .text()
                .replaceFirst("\"own mode\",\"rateGbps\":400(.0)?", "\"own mode\",\"rateGbps\":-400")
                .replaceFirst("\"25GE\",\"rateGbps\":25(.0)?", "\"25GE\",\"rateGbps\":0");

        Run refused = plan(own, spoiled);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("/serviceTypes/13/rateGbps", "/operationalModes/3/rateGbps");
    }

    private Run plan(OwnLineCard own, String catalogue) throws IOException {
        return Run.of(
                "plan",
                "--topology",
                Files.writeString(
                        folder.resolve("topology.json"),
                        PlanningCase.topology().content().text()),
                "--traffic",
                Files.writeString(folder.resolve("traffic.json"), own.traffic()),
                "--catalogue",
                Files.writeString(folder.resolve("mine.json"), catalogue),
                "--line-rate",
                Double.toString(own.rateGbps()),
                "--out",
                folder.resolve("plan"),
                "--materials",
                folder.resolve("list.html"));
    }
}
