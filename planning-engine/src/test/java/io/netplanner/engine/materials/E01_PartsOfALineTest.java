package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.model.materials.SiteType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *            1 × 100GE
 *   A ════════════════════════ C
 *   A ──100 km── B ──100 km── C        nothing ends at B
 * </pre>
 */
class E01_PartsOfALineTest {

    private final PlannedMaterials planned =
            PlannedMaterials.of(GroomingCase.on("A-B", "B-C").demand("A-C", "1 100GE"));

    @Test
    void givesATerminalOneDegreeAndOneAddDropGroup() {
        assertThat(planned.site("A").type()).isEqualTo(SiteType.ROADM);
        assertThat(planned.counts("A"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("TP1H", 1),
                        Map.entry("FIM", 1),
                        Map.entry("BAP2", 1),
                        Map.entry("PAP2", 1),
                        Map.entry("OS5", 1),
                        Map.entry("OCM", 1),
                        Map.entry("HKP", 1),
                        Map.entry("WS4", 1),
                        Map.entry("MD48", 1),
                        Map.entry("SC", 4),
                        Map.entry("IFC", 2),
                        Map.entry("PWR", 2)));
    }

    @Test
    void onlyAmplifiesWhereNothingIsAddedOrDropped() {
        assertThat(planned.site("B").type()).isEqualTo(SiteType.AMPLIFIER_NODE);
        assertThat(planned.counts("B")).isEqualTo(Map.of("OLA", 2, "SC", 2, "IFC", 1, "PWR", 1));
    }

    @Test
    void sumsTheNetworkOverItsSites() {
        assertThat(PlannedMaterials.counts(planned.list().lines()))
                .containsEntry("TP1H", 2)
                .containsEntry("OLA", 2)
                .containsEntry("SC", 10);
        assertThat(planned.list().totals().parts())
                .isEqualTo(planned.list().sites().stream()
                        .mapToInt(site -> site.totals().parts())
                        .sum());
        assertThat(planned.list().totals().partsWithoutPrice())
                .isEqualTo(planned.list().totals().parts());
    }
}
