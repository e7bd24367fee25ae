package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── 9 × 10GE ── B ── 9 × 10GE ── C
 *    ╲______ 12 demands of one E1 ____╱     all twelve fit the tenth port, multiplexed again at B
 * </pre>
 */
class C04_ThinLowRatesSharePortsTest {

    @Test
    void demandsBetweenTheSameNodesShareAGroomout() {
        GroomingResult result = groom(withThinDemands(GroomingCase.on("A-B"), "A-B", Protection.NONE));

        assertThat(result.lightpaths()).hasSize(1);
        assertThat(result.groomouts()).hasSize(1);
        assertThat(result.statistics().cards()).containsEntry("MP2X", 2);
    }

    @Test
    void demandsAreMultiplexedAgainOnTheWayWhereThatSavesALightpath() {
        GroomingResult result = groom(withThinDemands(
                GroomingCase.on("A-B", "B-C").demand("A-B", "9 10GE").demand("B-C", "9 10GE"), "A-C", Protection.NONE));

        assertThat(result.lightpaths()).hasSize(2);
        assertThat(result.remaining().serviceIds()).isEmpty();
        assertThat(result.paths())
                .filteredOn(path -> path.serviceId().contains("E1"))
                .hasSize(12)
                .allMatch(path -> path.lightpathIds().size() == 2);
    }

    @Test
    void servicesOfDifferentStrengthStayApartWhereThatTakesNoMorePorts() {
        GroomingCase planned = withThinDemands(GroomingCase.on("A-B", "B-C", "C-A"), "A-B", Protection.NONE);
        GroomingResult result = groom(withThinDemands(planned, "A-B", Protection.NODE_DISJOINT));

        assertThat(result.groomouts()).hasSize(2);
    }

    @Test
    void servicesOfDifferentStrengthShareAGroomoutWhereThatSavesALightpath() {
        GroomingCase planned = GroomingCase.on("A-B", "B-C", "C-A").demand("A-B", "9 10GE");
        for (Protection protection : Protection.values()) {
            planned = planned.demand("A-B", protection, Restoration.NONE, "2 E1");
        }

        GroomingResult result = groom(planned);

        assertThat(result.groomouts()).hasSize(1);
        assertThat(result.lightpaths())
                .singleElement()
                .satisfies(lightpath -> assertThat(lightpath.protection())
                        .isEqualTo(Protection.values()[Protection.values().length - 1]));
    }

    private static GroomingCase withThinDemands(GroomingCase planned, String ends, Protection protection) {
        GroomingCase grown = planned;
        for (int demand = 0; demand < 12; demand++) {
            grown = grown.demand(ends, protection, Restoration.NONE, "1 E1");
        }
        return grown;
    }

    private static GroomingResult groom(GroomingCase planned) {
        return planned.algorithm(GroomingAlgorithm.INTERMEDIATE).groomChecked();
    }
}
