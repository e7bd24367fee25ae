package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ──── B        every two of the four exchange one 10GE:
 *   │ ╲  ╱ │        six lightpaths end to end,
 *   │  ╲╱  │        three where clients change lightpaths on the way
 *   │  ╱╲  │
 *   D ──── C
 * </pre>
 */
class C01_ClientsChangeLightpathsOnTheWayTest {

    private static GroomingCase mesh() {
        return GroomingCase.on("A-B", "B-C", "C-D", "D-A", "A-C", "B-D")
                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                .demand("A-B", "1 10GE")
                .demand("A-C", "1 10GE")
                .demand("A-D", "1 10GE")
                .demand("B-C", "1 10GE")
                .demand("B-D", "1 10GE")
                .demand("C-D", "1 10GE");
    }

    @Test
    void joinsAllNodesByATreeOfLightpaths() {
        GroomingResult result = mesh().groom();

        assertThat(result.lightpaths()).hasSize(3);
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void carriesAGroomoutWholeOverSeveralLightpaths() {
        GroomingResult result = mesh().demand("A-C", "4 GE").groom();

        assertThat(result.groomouts()).singleElement().satisfies(groomout -> {
            assertThat(groomout.source()).isEqualTo("A");
            assertThat(groomout.destination()).isEqualTo("C");
        });
        assertThat(result.paths()).hasSize(10);
        assertThat(result.statistics().cards()).containsEntry("MP2X", 2);
    }

    @Test
    void protectsEveryLightpathThatAProtectedClientCrosses() {
        GroomingResult result = mesh().demand("A-C", Protection.NODE_DISJOINT, Restoration.ADV_JOINT_SAME, "1 10GE")
                .groom();

        String protectedService = "7/10GE/1";
        assertThat(result.paths())
                .filteredOn(path -> path.serviceId().equals(protectedService))
                .singleElement()
                .satisfies(path -> assertThat(result.lightpaths())
                        .filteredOn(lightpath -> path.lightpathIds().contains(lightpath.id()))
                        .isNotEmpty()
                        .allMatch(lightpath -> lightpath.protection() == Protection.NODE_DISJOINT
                                && lightpath.restoration() == Restoration.ADV_JOINT_SAME));
        assertThat(result.lightpaths()).hasSize(3);
    }

    @Test
    void opensASecondLightpathOnlyWhenTheFirstIsFull() {
        GroomingResult result = mesh().demand("A-B", "9 10GE").groom();

        assertThat(result.lightpaths())
                .hasSize(4)
                .extracting(GroomedLightpath::loadGbps)
                .allMatch(load -> load <= 100);
        assertThat(result.bound().lower()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void leavesAClientBehindAsAWholeWhereItsLightpathsAreNotWorthOpening() {
        GroomingResult result = mesh().threshold(70).groom();

        assertThat(result.lightpaths()).isEmpty();
        assertThat(result.remaining().serviceIds()).hasSize(6);
    }
}
