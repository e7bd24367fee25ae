package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   t ─ u ── A ───── B ── p         t u: a stub on A
 *            │ ╲   ╱ │  ╲  ╲        p q: a ring on B
 *            │   C   │   q ─┘
 *            └───────┘
 * </pre>
 */
class D01_FullPipesStubsAndRingsTest {

    private static GroomingCase network() {
        return GroomingCase.on("t-u", "u-A", "A-B", "A-C", "B-C", "B-p", "p-q", "q-B")
                .algorithm(GroomingAlgorithm.ADVANCED);
    }

    @Test
    void sendsFullPipesStraightAndGroomsTheRest() {
        GroomingResult result = network()
                .demand("t-C", "12 10GE")
                .demand("t-A", "2 10GE")
                .demand("A-C", "2 10GE")
                .groom();

        assertThat(result.lightpaths())
                .hasSize(3)
                .extracting(lightpath -> lightpath.source() + lightpath.destination() + lightpath.loadGbps())
                .contains("Ct100.0");
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void joinsStubsAndRingsByATree() {
        GroomingResult result = network()
                .demand("t-B", "1 10GE")
                .demand("u-B", "1 10GE")
                .demand("A-B", "1 10GE")
                .demand("p-A", "1 10GE")
                .demand("q-A", "1 10GE")
                .groom();

        assertThat(result.lightpaths()).hasSize(5);
        assertThat(result.bound().gap()).isZero();
    }
}
