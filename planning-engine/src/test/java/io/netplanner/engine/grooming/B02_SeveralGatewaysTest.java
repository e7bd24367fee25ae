package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *        ┌── G ──┐
 *   s ───┤   │   ├─── d          cluster: gateways G and H, subnodes s t
 *        └── H ──┘
 *            │
 *            t                   t hangs on H by a single link
 * </pre>
 */
class B02_SeveralGatewaysTest {

    private static GroomingCase network() {
        return GroomingCase.on("s-G", "s-H", "G-H", "G-d", "H-d", "H-t")
                .cluster("ring", List.of("G", "H"), List.of("s", "t"))
                .algorithm(GroomingAlgorithm.CLUSTERED);
    }

    @Test
    void takesTheGatewayWhereLightpathsAreShared() {
        GroomingResult result =
                network().demand("s-d", "1 10GE").demand("t-d", "1 10GE").groom();

        assertThat(result.lightpaths())
                .hasSize(3)
                .allSatisfy(lightpath ->
                        assertThat(lightpath.source() + lightpath.destination()).contains("H"));
    }

    @Test
    void keepsProtectionOnEverySection() {
        GroomingResult result = network()
                .demand("s-d", Protection.NODE_DISJOINT, Restoration.JOINT_SAME, "2 GE", "1 10GE")
                .groom();

        assertThat(result.lightpaths())
                .hasSize(2)
                .extracting(GroomedLightpath::protection)
                .containsOnly(Protection.NODE_DISJOINT);
    }

    @Test
    void goesStraightWhereNoGatewayCanHoldTheProtection() {
        GroomingResult result = network()
                .demand("t-d", Protection.LINK_DISJOINT, Restoration.NONE, "1 10GE")
                .groom();

        assertThat(result.lightpaths())
                .singleElement()
                .satisfies(lightpath -> assertThat(List.of(lightpath.source(), lightpath.destination()))
                        .containsExactlyInAnyOrder("t", "d"));
    }

    @Test
    void carriesUnprotectedServicesOnAProtectedLightpathOnlyWhereThatSavesOne() {
        GroomingResult shared = network()
                .demand("G-H", Protection.NODE_DISJOINT, Restoration.NONE, "4 10GE")
                .demand("H-G", "5 10GE")
                .groom();
        GroomingResult apart = network()
                .demand("G-H", Protection.NODE_DISJOINT, Restoration.NONE, "6 10GE")
                .demand("H-G", "5 10GE")
                .groom();

        assertThat(shared.lightpaths()).hasSize(1);
        assertThat(apart.lightpaths())
                .extracting(GroomedLightpath::protection)
                .containsExactly(Protection.NONE, Protection.NODE_DISJOINT);
    }
}
