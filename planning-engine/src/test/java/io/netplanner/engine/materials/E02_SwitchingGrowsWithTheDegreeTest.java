package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * <pre>
 *        n1
 *        │
 *   n2 ─ H ─ n3 …        a hub of some degree at which one lightpath ends
 * </pre>
 */
class E02_SwitchingGrowsWithTheDegreeTest {

    private static Map<String, Integer> hub(int degree) {
        String[] links =
                IntStream.rangeClosed(1, degree).mapToObj(n -> "H-n" + n).toArray(String[]::new);
        return PlannedMaterials.of(GroomingCase.on(links).demand("H-n1", "1 100GE"))
                .counts("H");
    }

    @ParameterizedTest
    @CsvSource({
        "1, WS4, 1, 1, 1",
        "2, WS4, 1, 1, 1",
        "3, WS4, 4, 1, 1",
        "5, WS9, 6, 1, 2",
        "8, WS9, 9, 2, 2",
        "9, WS20, 10, 2, 3"
    })
    void countsSwitchesSupervisionAndMonitors(int degree, String type, int switches, int supervisory, int monitors) {
        assertThat(hub(degree))
                .containsEntry(type, switches)
                .containsEntry("OS5", supervisory)
                .containsEntry("OCM", monitors)
                .containsEntry("FIM", degree);
    }

    @Test
    void takesTheSmallerSwitchForAddAndDropAtDegreeFour() {
        assertThat(hub(4)).containsEntry("WS9", 4).containsEntry("WS4", 1);
    }

    @Test
    void switchesAtDegreeTwoWhereAProtectedLightpathEnds() {
        PlannedMaterials ring = PlannedMaterials.of(GroomingCase.on("A-B", "B-C", "C-A")
                .demand("A-B", Protection.NODE_DISJOINT, Restoration.NONE, "3 100GE"));

        assertThat(ring.counts("A")).containsEntry("WS4", 3).containsEntry("SM2", 2);
        assertThat(ring.counts("C")).containsEntry("OLA", 2).doesNotContainKey("SM2");
    }
}
