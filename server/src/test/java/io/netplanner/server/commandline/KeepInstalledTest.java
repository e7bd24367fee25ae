package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.json.DocumentReaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepInstalledTest {

    @TempDir
    private Path folder;

    private Path topology;
    private Path installed;

    @BeforeEach
    void install() throws IOException {
        topology = write("topology.json", """
                {"formatVersion": 1, "name": "two", "nodes": [
                  {"name": "A", "latitude": 40, "longitude": 10, "roadmType": "CDC"},
                  {"name": "B", "latitude": 41, "longitude": 11, "roadmType": "CDC"}],
                 "links": [{"id": "A-B", "source": "A", "destination": "B", "lengthKm": 80, "fiberType": "SSMF"}]}""");
        installed = folder.resolve("installed.json");
        assertThat(groom(traffic(9), "--out", installed).exitCode()).isZero();
    }

    @Test
    void groomsLessTrafficOntoWhatIsThereAndChecksItAgainstThat() throws IOException {
        Path less = traffic(2);
        Path next = folder.resolve("next.json");

        assertThat(groom(less, "--keep", installed, "--out", next).err()).isEmpty();
        assertThat(check(less, next, "--keep", installed).err()).isEmpty();
        assertThat(check(less, next).err()).contains("the threshold is 80");
    }

    @Test
    void namesCardsThatAnotherCatalogueDoesNotHave() throws IOException {
        Path catalogue = folder.resolve("catalogue.json");
        Run.of("catalogue", "--out", catalogue);
        Files.writeString(catalogue, Files.readString(catalogue).replace("\"MP1H\"", "\"MP9H\""));

        Run refused =
                groom(traffic(2), "--catalogue", catalogue, "--keep", installed, "--out", folder.resolve("next.json"));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("has no MP1H");
    }

    @Test
    void leavesCardsInTheirPlacesWhereAllElseIsGroomedAnew() throws IOException {
        Path moved = folder.resolve("moved.json");
        Files.writeString(
                moved,
                Files.readString(installed)
                        .replaceAll("(\"shelf\"\\s*:\\s*)\\d+", "$14")
                        .replaceAll("(\"slots\"\\s*:\\s*\\[)[^]]*]", "$17, 8]"));
        Path next = folder.resolve("next.json");

        assertThat(groom(traffic(8), "--places", moved, "--out", next).err()).isEmpty();

        assertThat(cards(next)).hasSize(2).extracting(Card::shelf, Card::slots).containsOnly(tuple(4, List.of(7, 8)));
        assertThat(check(traffic(8), next).err()).isEmpty();
    }

    @Test
    void givesAPlaceThatNoRackHasToNobody() throws IOException {
        Path absurd = folder.resolve("absurd.json");
        Files.writeString(absurd, Files.readString(installed).replaceAll("(\"rack\"\\s*:\\s*)\\d+", "$12147483647"));
        Path next = folder.resolve("next.json");

        assertThat(groom(traffic(9), "--places", absurd, "--out", next).err()).isEmpty();
        assertThat(cards(next)).isEqualTo(cards(installed));
        assertThat(groom(traffic(9), "--keep", absurd, "--out", next).err()).contains("rack 2147483647");
    }

    @Test
    void takesOneEarlierGroomingAlone() throws IOException {
        Run wrong = groom(traffic(2), "--keep", installed, "--places", installed, "--out", folder.resolve("n.json"));

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("leave --places out");
    }

    private static List<Card> cards(Path grooming) throws IOException {
        return DocumentReaders.groomingResult()
                .read(Files.readAllBytes(grooming))
                .get()
                .cards();
    }

    private Run groom(Path traffic, Object... more) {
        return with(more, "groom", "--topology", topology, "--traffic", traffic, "--threshold", 80);
    }

    private Run check(Path traffic, Path grooming, Object... more) {
        return with(
                more, "check", "--topology", topology, "--traffic", traffic, "--threshold", 80, "--grooming", grooming);
    }

    private static Run with(Object[] more, Object... first) {
        Object[] all = new Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.of(all);
    }

    private Path traffic(int services) throws IOException {
        String ids = IntStream.rangeClosed(1, services)
                .mapToObj(n -> "\"s" + n + "\"")
                .collect(Collectors.joining(", "));
        return write("traffic%d.json".formatted(services), """
                {"formatVersion": 1, "name": "traffic", "demands": [
                  {"id": "1", "source": "A", "destination": "B", "protection": "NoProtection", "restoration": "None",
                   "services": [{"type": "10GE", "quantity": %d, "ids": [%s]}]}]}""".formatted(services, ids));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
