package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialLine;
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
    void newPricesAreToldPartByPartAndInTheSums() throws IOException {
        Path plan = folder.resolve("plan");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", plan);
        Path list = plan.resolve("materials.json");
        Path cheap = priced(plan, "cheap", 1000);
        Path dear = priced(plan, "dear", 1100.5);
        int pieces = DocumentReaders.materialList().read(Files.readAllBytes(list)).get().lines().stream()
                .filter(line -> line.part().equals("MP1H"))
                .mapToInt(MaterialLine::count)
                .sum();

        Run same = Run.of("compare-materials", "--from", list, "--to", list);
        Run found = Run.of("compare-materials", "--from", list, "--to", cheap);
        Run dearer = Run.of("compare-materials", "--from", cheap, "--to", dear);

        assertThat(same.out()).contains("In all ").doesNotContain("price");
        assertThat(found.out())
                .contains(
                        "MP1H (still %d), 1000 each, no price before\n".formatted(pieces),
                        ", price unknown to %d without ".formatted(1000 * pieces));
        assertThat(dearer.out())
                .contains(
                        "No part changes in number over the network, 0 sites change.",
                        "MP1H (still %d), 1000 to 1100.5 each, price +%s\n"
                                .formatted(pieces, Figures.of(100.5 * pieces)),
                        " (+%s) without ".formatted(Figures.of(100.5 * pieces)));
    }

    /** The list of the plan with a catalogue that prices MP1H alone. */
    private Path priced(Path plan, String name, double price) throws IOException {
        Path catalogue = folder.resolve(name + "-catalogue.json");
        Path list = folder.resolve(name + ".json");
        Run.of("catalogue", "--out", catalogue);
        ObjectNode edited = (ObjectNode) CanonicalJson.mapper().readTree(catalogue.toFile());
        edited.path("xponders").forEach(card -> {
            if (card.path("name").asText().equals("MP1H")) {
                ((ObjectNode) card).put("price", price);
            }
        });
        Files.writeString(catalogue, edited.toString());
        Run made = Run.of(
                "materials",
                "--topology",
                TOPOLOGY,
                "--catalogue",
                catalogue,
                "--grooming",
                plan.resolve("grooming.json"),
                "--routing",
                plan.resolve("routing.json"),
                "--out",
                list);
        assertThat(made.err()).isEmpty();
        return list;
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
