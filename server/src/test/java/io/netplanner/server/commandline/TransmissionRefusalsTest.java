package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of GNPy with one value that cannot be: refused with its place, the value and the limit, nothing computed. */
class TransmissionRefusalsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipment | /Edfa/2/nf_min | -1e308 | nf_max is 10.0 dB with a least noise figure of -1.0E308 dB
            equipment | /Edfa/2/f_min | -1 | f_min is -1.0 Hz, it must be above 0.0 Hz
            equipment | /Edfa | {} | Edfa is {}. A list is expected
            equipment | /SI/0/spacing | 1e15 | spacing is 0.0 channels in the band, it must be at least 1.0
            equipment | /Span/0/power_mode | "yes" | power_mode is "yes". true or false is expected
            equipment | /Fiber/0/type_variety | [] | type_variety is []. A text is expected
            topology | /elements/14/operational/in_voa | 1e9 | Element pre D: the signal at 191.3500 THz leaves with
            topology | /elements/14/operational/gain_target | 60 | gain_target is 60.0 dB, it must be at most
            spectrum | /spectrum/0/baud_rate | "fast" | baud_rate is "fast". A number is expected
            spectrum | /spectrum | [] | The spectrum holds no channel
            """)
    void aValueThatCannotBeIsNamed(String file, String place, String value, String expected) throws Exception {
        Path changed = change(resource("s05_roadms_96x50_32G/" + file + ".json"), place, value);

        int code = run(
                "--topology", file.equals("topology") ? changed : resource("s05_roadms_96x50_32G/topology.json"),
                "--equipment", file.equals("equipment") ? changed : resource("s05_roadms_96x50_32G/equipment.json"),
                "--spectrum", file.equals("spectrum") ? changed : resource("s05_roadms_96x50_32G/spectrum.json"));

        assertThat(code).as(err.toString()).isEqualTo(1);
        assertThat(err.toString()).contains(expected).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            services | /path-request/2/path-constraints/te-bandwidth/effective-freq-slot/0/N | 2147483648 | N is 2.147483648E9 steps, it must be at most 16000.0
            services | /path-request/2/path-constraints/te-bandwidth/effective-freq-slot/0/M | 0.5 | M is 0.5. A whole number is expected
            services | /path-request/0/path-constraints/te-bandwidth/output-power | -1 | output-power is -1.0 W, it must be above 0.0
            equipment | /gnpy-eqpt-config:equipment/Edfa/4/nf_coef/1 | "none" | nf_coef holds "none". Numbers are expected
            equipment | /gnpy-eqpt-config:equipment | 0 | SI, the reference spectrum, is missing
            """)
    void aServiceThatCannotBeIsNamed(String file, String place, String value, String expected) throws Exception {
        Path services = resource("import/meshTopologyExampleV2.services.json");
        Path equipment = resource("import/eqpt_config.yang.json");

        int code = run(
                "--topology", resource("mesh/topology.json"),
                "--equipment", file.equals("equipment") ? change(equipment, place, value) : equipment,
                "--services", file.equals("services") ? change(services, place, value) : services);

        assertThat(code).as(err.toString()).isEqualTo(1);
        assertThat(err.toString()).contains(expected).doesNotContain("Exception");
    }

    @Test
    void aGainThatTheLineAsksForAndTheTypeDoesNotHaveIsTold() throws Exception {
        Path equipment = change(resource("s01_single80_96x50_32G/equipment.json"), "/Span/0/power_mode", "true");
        Path longer = change(resource("s01_single80_96x50_32G/topology.json"), "/elements/1/params/length", "149");

        int code = run(
                "--topology",
                longer,
                "--equipment",
                equipment,
                "--spectrum",
                resource("s01_single80_96x50_32G/spectrum.json"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(err.toString())
                .contains("Amplifier amp1: the line asks for a gain of 28.80 dB, std_medium_gain has at most 28.50 dB");
    }

    @Test
    void integralsThatWouldNotEndAreRefusedBeforeTheyBegin() throws Exception {
        Path endless = Files.writeString(folder.resolve("sim.json"), """
                {"nli_params": {"method": "ggn_spectrally_separated"},
                 "raman_params": {"flag": true, "result_spatial_resolution": 1e8}}""");

        int code = run(
                "--topology", resource("s01_single80_96x50_32G/topology.json"),
                "--equipment", resource("s01_single80_96x50_32G/equipment.json"),
                "--sim-params", endless);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("Fibre span1: integrating the interference", "lower result_spatial_resolution");
    }

    private Path change(Path file, String place, String value) throws IOException {
        JsonNode root = MAPPER.readTree(file.toFile());
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = root.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        JsonNode changed = MAPPER.readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(key, changed);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), changed);
        }
        return Files.write(folder.resolve(file.getFileName()), MAPPER.writeValueAsBytes(root));
    }

    private int run(Object... options) {
        List<String> arguments = new ArrayList<>(List.of("transmission"));
        for (Object option : options) {
            arguments.add(option.toString());
        }
        return NetPlannerCommand.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), arguments.toArray(String[]::new));
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(TransmissionRefusalsTest.class
                .getResource("/golden/gnpy/" + name)
                .toURI());
    }
}
