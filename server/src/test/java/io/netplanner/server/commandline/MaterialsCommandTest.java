package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialsCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");
    private static final Path TOPOLOGY = SAMPLE.resolve("topology.xlsx");
    private static final Path TRAFFIC = SAMPLE.resolve("traffic.xlsx");

    @TempDir
    private Path folder;

    @Test
    void planWritesItsMaterialsInEveryFormatAskedFor() {
        Path workbook = folder.resolve("m.xlsx");
        Path print = folder.resolve("m.pdf");
        Run run = Run.of(
                "plan",
                "--topology",
                TOPOLOGY,
                "--traffic",
                TRAFFIC,
                "--out",
                folder.resolve("plan"),
                "--materials",
                workbook,
                "--materials",
                print);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(workbook).isNotEmptyFile();
        assertThat(print).isNotEmptyFile();
    }

    @Test
    void listOfAGroomingAloneSaysSoAndDiffersFromThatOfTheWholePlan() throws IOException {
        Path plan = folder.resolve("plan");
        Path cards = folder.resolve("cards.json");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", plan);

        Run made = Run.of(
                "materials", "--topology", TOPOLOGY, "--grooming", plan.resolve("grooming.json"), "--out", cards);
        Run compared = Run.of("compare-materials", "--from", cards, "--to", plan.resolve("materials.json"));

        assertThat(made.exitCode()).isZero();
        MaterialList list =
                DocumentReaders.materialList().read(Files.readAllBytes(cards)).get();
        assertThat(list.basis()).isEqualTo(MaterialBasis.GROOMING);
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).contains(" MD48 (0 to ").doesNotContain("FIM");
    }

    @Test
    void checkNamesWhatIsWrongInAListOfMaterials() throws IOException {
        Path plan = folder.resolve("plan");
        Path list = plan.resolve("materials.json");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", plan);

        Run good = check(plan, list);
        Files.writeString(list, Files.readString(list).replaceFirst("\"parts\"( ?): \\d+", "\"parts\"$1: 1"));
        Run bad = check(plan, list);

        assertThat(good.exitCode()).isZero();
        assertThat(bad.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err()).contains("MATERIALS_TOTALS_WRONG");
    }

    private static Run check(Path plan, Path list) {
        return Run.of(
                "check",
                "--topology",
                TOPOLOGY,
                "--traffic",
                TRAFFIC,
                "--grooming",
                plan.resolve("grooming.json"),
                "--routing",
                plan.resolve("routing.json"),
                "--materials",
                list);
    }

    @Test
    void listsMadeOfTheSamePlanDoNotDiffer() {
        Path plan = folder.resolve("plan");
        Path again = folder.resolve("again.json");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", plan);
        Run.of(
                "materials",
                "--topology",
                TOPOLOGY,
                "--grooming",
                plan.resolve("grooming.json"),
                "--routing",
                plan.resolve("routing.json"),
                "--out",
                again);

        Run compared = Run.of("compare-materials", "--from", plan.resolve("materials.json"), "--to", again);

        assertThat(compared.out()).contains("No part changes in number over the network, 0 sites change.");
    }

    @Test
    void newPricesShowInTheSumsWhereNoNumberChanges() throws IOException {
        Path plan = folder.resolve("plan");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", plan);
        Path list = plan.resolve("materials.json");
        Path priced = folder.resolve("priced.json");
        Files.writeString(
                priced,
                Files.readString(list)
                        .replaceAll(
                                "\"price\" ?: [\\d.]+,(\\s*)\"partsWithoutPrice\" ?: \\d+",
                                "\"price\": 4014.0,$1\"partsWithoutPrice\": 0"));

        Run same = Run.of("compare-materials", "--from", list, "--to", list);
        Run dearer = Run.of("compare-materials", "--from", list, "--to", priced);

        assertThat(same.out()).contains("In all ").doesNotContain("price");
        assertThat(dearer.out()).contains(", price 0 to 4014");
    }

    @Test
    void extensionThatSaysNothingIsWrongUsage() {
        Run run = Run.of(
                "plan",
                "--topology",
                TOPOLOGY,
                "--traffic",
                TRAFFIC,
                "--out",
                folder,
                "--materials",
                folder.resolve("m.doc"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("m.doc ends with none of .json, .xlsx, .html, .pdf");
    }
}
