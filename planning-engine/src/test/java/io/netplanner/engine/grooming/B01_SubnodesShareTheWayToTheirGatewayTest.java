package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServicePath;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   s ───┐                 ┌─── u       cluster west: gateway G, subnodes s t
 *        G ─────────────── H            cluster east: gateway H, subnodes u v
 *   t ───┘                 └─── v
 * </pre>
 *
 * Four thin demands from west to east: straight they need four lightpaths of their own; by gateways each subnode has one
 * to its gateway and all share one between the gateways.
 */
class B01_SubnodesShareTheWayToTheirGatewayTest {

    private static GroomingCase fourDemands() {
        return GroomingCase.on("s-G", "t-G", "G-H", "H-u", "H-v")
                .cluster("west", List.of("G"), List.of("s", "t"))
                .cluster("east", List.of("H"), List.of("u", "v"))
                .algorithm(GroomingAlgorithm.CLUSTERED)
                .demand("s-u", "1 10GE", "1 GE")
                .demand("s-v", "1 10GE", "1 FE")
                .demand("t-u", "2 GE")
                .demand("v-t", "1 STM4");
    }

    @Test
    void opensOneLightpathForEachSubnodeAndOneBetweenTheGateways() {
        GroomingResult result = fourDemands().groom();

        assertThat(result.lightpaths())
                .extracting(lightpath -> lightpath.source() + lightpath.destination())
                .containsExactlyInAnyOrder("Gs", "GH", "Hu", "Hv", "Gt");
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void packsLowRatesOfSeveralDemandsIntoOneGroomoutASection() {
        assertThat(fourDemands().groom().groomouts())
                .filteredOn(groomout ->
                        groomout.source().equals("G") && groomout.destination().equals("H"))
                .singleElement()
                .satisfies(groomout -> assertThat(groomout.serviceIds())
                        .containsExactlyInAnyOrder("1/GE/1", "2/FE/1", "3/GE/1", "3/GE/2", "4/STM4/1"));
    }

    @Test
    void walksEachServiceFromItsSourceToItsDestination() {
        assertThat(fourDemands().groom().paths())
                .contains(new ServicePath(
                        "4/STM4/1",
                        List.of(
                                "H:v-NoProtection-None-lp1",
                                "G:H-NoProtection-None-lp1",
                                "G:t-NoProtection-None-lp1")));
    }

    @Test
    void leavesOutWholeServicesWhereOneSectionStaysBelowTheThreshold() {
        GroomingResult result = fourDemands().threshold(12).groom();

        assertThat(result.lightpaths()).isEmpty();
        assertThat(result.groomouts()).isEmpty();
        assertThat(result.remaining().serviceIds()).hasSize(7);
    }

    @Test
    void keepsAHundredGigabitServiceStraight() {
        GroomingResult result = fourDemands().demand("s-v", "1 100GE").groom();

        assertThat(result.paths().getLast().lightpathIds()).hasSize(1);
    }
}
