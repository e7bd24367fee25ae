package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   80 × GE   (8 fill the capacity of a line and half of its ports)
 *   100 × E1  (16 fill the ports of a line and hardly any capacity)
 *   A ════════════════════ B
 * </pre>
 *
 * Filling lines with the large ones first takes 17; mixing both takes 12, as 180 ports need at least 12 × 16.
 */
class A03_PortsRunOutBeforeCapacityTest {

    @Test
    void mixesSmallAndLargeServices() {
        GroomingResult result =
                GroomingCase.on("A-B").demand("A-B", "80 GE", "100 E1").groom();

        assertThat(result.statistics().groomouts()).isEqualTo(12);
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void carriesE1AndStm4LikeAnyOther() {
        GroomingResult result =
                GroomingCase.on("A-B").demand("A-B", "3 E1", "2 STM4").groom();

        assertThat(result.paths()).hasSize(5);
        assertThat(result.groomouts())
                .singleElement()
                .satisfies(groomout -> assertThat(groomout.serviceIds()).hasSize(5));
    }
}
