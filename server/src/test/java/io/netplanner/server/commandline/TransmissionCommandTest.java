package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code transmission} on files of GNPy, as somebody types it. */
class TransmissionCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void tellsEveryElementAndChannelOfALine() throws Exception {
        Path result = folder.resolve("light.json");

        int code = run("s05_roadms_96x50_32G", List.of("--out", result.toString()));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("96 channels from trx A to trx D", "boost A", "GSNR in 0.1 nm, dB")
                .containsPattern("roadm A .* –\\n")
                .doesNotContain("Infinity");
        JsonNode light = MAPPER.readTree(result.toFile());
        JsonNode golden =
                MAPPER.readTree(resource("s05_roadms_96x50_32G/golden.json").toFile());
        assertThat(light.at("/elements")).hasSize(light.at("/path").size() - 2);
        assertThat(light.at("/received/48/gsnrDb01nm").asDouble())
                .isCloseTo(
                        golden.at("/receiver/with_tx_and_add_drop/gsnr_01nm_db/48")
                                .asDouble(),
                        offset(1e-5));
    }

    @Test
    void aDesignThatIsWrittenGivesTheSameLightWhenReadAgain() throws Exception {
        Path design = folder.resolve("design.json");
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        run("s04_mixed_96x50_32G", List.of("--design", design.toString(), "--out", first.toString()));

        int code = NetPlannerCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "transmission",
                "--topology",
                design.toString(),
                "--equipment",
                resource("s04_mixed_96x50_32G/equipment.json").toString(),
                "--spectrum",
                resource("s04_mixed_96x50_32G/spectrum.json").toString(),
                "--out",
                second.toString());

        assertThat(code).as(err.toString()).isZero();
        JsonNode before = MAPPER.readTree(first.toFile()).get("received");
        JsonNode after = MAPPER.readTree(second.toFile()).get("received");
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).get("gsnrDb01nm").asDouble())
                    .isCloseTo(before.get(i).get("gsnrDb01nm").asDouble(), offset(1e-5));
        }
    }

    @Test
    void refusesChannelsOutsideAnAmplifiersBandUnlessTheyMayBeLeftOut() throws Exception {
        Path wide = folder.resolve("wide.json");
        Files.writeString(
                wide,
                "{\"spectrum\":[{\"f_min\":195.9e12,\"f_max\":196.3e12,\"slot_width\":50e9,\"baud_rate\":32e9,"
                        + "\"roll_off\":0.15}]}");
        List<String> arguments = new ArrayList<>(List.of(
                "transmission",
                "--topology",
                resource("s01_single80_96x50_32G/topology.json").toString(),
                "--equipment",
                resource("s01_single80_96x50_32G/equipment.json").toString(),
                "--spectrum",
                wide.toString()));

        assertThat(NetPlannerCommand.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new)))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "Amplifier amp1: the channel at 196.1500 THz, 50.0 GHz wide, is outside its band of 191.2750 to"
                                + " 196.1250 THz, and so are 3 more. Choose another amplifier or leave the channels out. --leave-out does"
                                + " the latter.");
        arguments.add("--leave-out");
        assertThat(NetPlannerCommand.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new)))
                .isZero();
        assertThat(out.toString()).contains("5 channels from A to B");
    }

    @Test
    void refusesAPowerAtWhichTheModelBreaksDown() throws Exception {
        String hot = Files.readString(resource("s01_single80_96x50_32G/spectrum.json"))
                .replaceFirst("\\{\\s*\"f_min\"", "{ \"tx_power_dbm\": 30, \"f_min\"")
                .replaceAll("\"tx_power_dbm\": 0[^,}]*,?", "");
        Path spectrum = Files.writeString(folder.resolve("hot.json"), hot);

        int code = NetPlannerCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "transmission",
                "--topology",
                resource("s01_single80_96x50_32G/topology.json").toString(),
                "--equipment",
                resource("s01_single80_96x50_32G/equipment.json").toString(),
                "--spectrum",
                spectrum.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("Fibre span1", "29.5 dBm", "nonlinear interference would exceed the signal");
    }

    @Test
    void routesAndJudgesServicesAndWritesTheirPaths() throws Exception {
        Path responses = folder.resolve("responses.json");

        int code = NetPlannerCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "transmission",
                "--topology",
                resource("s02_ssmf10x80_96x50_32G/topology.json").toString(),
                "--equipment",
                resource("s02_ssmf10x80_96x50_32G/equipment.json").toString(),
                "--services",
                services().toString(),
                "--responses",
                responses.toString());

        assertThat(code).as(err.toString()).isZero();
        JsonNode response = MAPPER.readTree(responses.toFile()).at("/response/0");
        assertThat(response.at("/path-properties/path-route-objects/1/path-route-object/label-hop/0/N")
                        .asInt())
                .isEqualTo(-284);
        assertThat(response.at("/path-properties/path-route-objects/2/path-route-object/transponder/transponder-mode")
                        .asText())
                .isEqualTo("mode 1");
        assertThat(out.toString()).contains("carried", "MODE_NOT_FEASIBLE");
    }

    /** Figures that GNPy prints for its own example of a sweep, tests/invocation/power_sweep_example of its repository. */
    @Test
    void sweepsThePowersThatTheEquipmentAsksForAsGnpyDoes() throws Exception {
        Path result = folder.resolve("sweep.json");

        int code = NetPlannerCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "transmission",
                "--topology",
                resource("import/testTopology.topology.json").toString(),
                "--equipment",
                resource("sweep/equipment.json").toString(),
                "--power",
                "3",
                "--from",
                "trx Brest_KLA",
                "--to",
                "trx Rennes_STA",
                "--out",
                result.toString());

        assertThat(code).as(err.toString()).isZero();
        JsonNode light = MAPPER.readTree(result.toFile());
        double[] osnr = {23.99, 24.37, 24.74, 25.10, 25.44, 25.77, 26.09, 26.29, 26.47, 26.55, 26.55, 26.55, 26.55};
        assertThat(light.get("sweep")).hasSize(osnr.length);
        for (int i = 0; i < osnr.length; i++) {
            JsonNode one = light.get("sweep").get(i);
            assertThat(one.get("powerDbm").asDouble()).isEqualTo(-3 + 0.5 * i);
            assertThat(mean(one.get("received"), "osnrDb01nm"))
                    .as("OSNR at %s dBm", one.get("powerDbm"))
                    .isCloseTo(osnr[i], offset(0.01));
        }
        assertThat(light.get("received")).isEqualTo(light.at("/sweep/12/received"));
        assertThat(light.at("/received/0/dispersionPsPerNm").asDouble()).isCloseTo(3340, offset(0.01));
        assertThat(out.toString()).contains("GSNR at 3.00 dBm, dB");
    }

    private static double mean(JsonNode received, String key) {
        return StreamSupport.stream(received.spliterator(), false)
                .mapToDouble(one -> one.get(key).asDouble())
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "eqpt_config.yang.json, gnpy.json",
        "meshTopologyExampleV2.services.json, yang.json",
        "response.yang.json, gnpy.json",
        "testTopology.topology.json, yang.json"
    })
    void filesOfGnpyAreWrittenInEitherFormAndReadBackTheSame(String name, String form) throws Exception {
        Path there = folder.resolve("there." + form);
        Path back = folder.resolve("back." + (form.startsWith("gnpy") ? "yang" : "gnpy") + ".json");

        assertThat(convert(resource("import/" + name), there))
                .as(err.toString())
                .isZero();
        assertThat(convert(there, back)).as(err.toString()).isZero();

        Path again = folder.resolve("again." + form);
        assertThat(convert(back, again)).as(err.toString()).isZero();
        assertThat(MAPPER.readTree(again.toFile())).isEqualTo(MAPPER.readTree(there.toFile()));
    }

    @Test
    void servicesOfAWorkbookAreWrittenForGnpy() throws Exception {
        Path services = folder.resolve("services.gnpy.json");

        assertThat(convert(resource("import/testTopology.xls"), services, "--traffic"))
                .as(err.toString())
                .isZero();

        JsonNode requests = MAPPER.readTree(services.toFile()).get("path-request");
        assertThat(requests.at("/0/source").asText()).isEqualTo("trx Lorient_KMA");
        assertThat(requests.at("/1/explicit-route-objects/route-object-include-exclude"))
                .hasSize(4);
        assertThat(MAPPER.readTree(services.toFile()).at("/synchronization/0/svec/request-id-number"))
                .isEqualTo(MAPPER.readTree("[\"3\", \"1\"]"));
    }

    private int convert(Path from, Path to, String... more) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--from", from.toString(), "--to", to.toString()));
        arguments.addAll(List.of(more));
        return NetPlannerCommand.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }

    private Path services() throws Exception {
        Path file = folder.resolve("services.json");
        String one = """
                {"request-id": "%s", "source": "trx A", "destination": "trx B", "bidirectional": false,
                 "path-constraints": {"te-bandwidth": {"technology": "flexi-grid", "trx_type": "Voyager",
                  "trx_mode": "%s", "spacing": %s, "path_bandwidth": 1e11}}}""";
        Files.writeString(
                file,
                "{\"path-request\": [" + one.formatted("near", "mode 1", "50e9") + ","
                        + one.formatted("far", "mode 2", "75e9") + "]}");
        return file;
    }

    private int run(String scenario, List<String> more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "transmission",
                "--topology",
                resource(scenario + "/topology.json").toString(),
                "--equipment",
                resource(scenario + "/equipment.json").toString(),
                "--spectrum",
                resource(scenario + "/spectrum.json").toString()));
        arguments.addAll(more);
        return NetPlannerCommand.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(TransmissionCommandTest.class
                .getResource("/golden/gnpy/" + name)
                .toURI());
    }
}
