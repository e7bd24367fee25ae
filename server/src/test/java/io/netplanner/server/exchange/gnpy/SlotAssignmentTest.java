package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The grid of frequency slots, against recorded values of GNPy. */
class SlotAssignmentTest {

    @Test
    void frequenciesAndBandwidthsMeetTheGridAsRecorded() throws IOException {
        JsonNode grid = grid();

        grid.get("frequency_to_n")
                .forEach(one -> assertThat(SlotAssignment.step(one.get(0).asDouble()))
                        .isEqualTo(one.get(1).asInt()));
        grid.get("bandwidth_to_wavelengths_and_m").forEach(one -> {
            int carriers =
                    SlotAssignment.carriers(one.get(0).asDouble(), one.get(2).asDouble());
            assertThat(carriers).isEqualTo(one.get(3).asInt());
            assertThat(carriers * SlotAssignment.widthOfOne(one.get(1).asDouble()))
                    .isEqualTo(one.get(4).asInt());
        });
    }

    private static JsonNode grid() throws IOException {
        try (InputStream in = SlotAssignmentTest.class.getResourceAsStream("/golden/gnpy/primitives/grid.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
