package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ──── B ──── t      t hangs on B by a single link: no protected lightpath can end there
 *    ╲    ╱
 *      C
 * </pre>
 */
class C02_NoWayAroundTest {

    @Test
    void neverSendsAProtectedClientThroughANodeThatNoProtectedLightpathReaches() {
        GroomingResult result = GroomingCase.on("A-B", "B-C", "C-A", "B-t")
                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                .demand("A-t", "3 10GE")
                .demand("C-t", "3 10GE")
                .demand("A-C", Protection.NODE_DISJOINT, Restoration.NONE, "1 10GE")
                .groom();

        assertThat(result.paths())
                .filteredOn(path -> path.serviceId().startsWith("3/"))
                .singleElement()
                .satisfies(path -> assertThat(result.lightpaths())
                        .filteredOn(lightpath -> path.lightpathIds().contains(lightpath.id()))
                        .noneMatch(lightpath -> List.of(lightpath.source(), lightpath.destination())
                                .contains("t")));
    }
}
