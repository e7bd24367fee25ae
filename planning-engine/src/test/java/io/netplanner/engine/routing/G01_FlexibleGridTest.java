package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B     100 Gb/s takes 4 slots of 12.5 GHz, 400 Gb/s takes 6; ten slots from 191.325 THz
 *
 *   slots   |0 1 2 3|4 5 6 7 8 9|        n = -280, m = 4   n = -270, m = 6
 *            r1      r2
 * </pre>
 */
class G01_FlexibleGridTest {
    private final Draw drawn = Draw.network("A-B 100").flexible(10).askRate("A", "B", 100);

    @Test
    void givesEachRateTheWidthItNeedsSideBySide() {
        RoutingResult result = drawn.askRate("A", "B", 400).route();
        assertThat(slotOf(result, "r1")).isEqualTo(new FrequencySlot(-280, 4));
        assertThat(slotOf(result, "r2")).isEqualTo(new FrequencySlot(-270, 6));
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
    }

    @Test
    void startsAtTheLowerEdgeOfTheBand() {
        assertThat(slotOf(drawn.route(), "r1")).isEqualTo(new FrequencySlot(-280, 4));
    }

    @Test
    void leavesOutWhatNoLongerFits() {
        RoutingResult result =
                drawn.askRate("A", "B", 400).askRate("A", "B", 100).route();
        assertThat(result.unserved()).hasSize(1);
    }

    @Test
    void saysThatNoModeCarriesTheRate() {
        RoutingResult result = drawn.askRate("A", "B", 1600).route();
        assertThat(result.unserved())
                .singleElement()
                .satisfies(unserved -> assertThat(unserved.reason())
                        .isEqualTo("no operational mode of the catalogue carries 1600 Gb/s"));
    }

    @Test
    void saysThatARateFillsMoreSlotsThanAFibreHas() {
        RoutingResult result =
                Draw.network("A-B 100").flexible(3).askRate("A", "B", 100).route();
        assertThat(result.unserved())
                .singleElement()
                .satisfies(unserved -> assertThat(unserved.reason())
                        .isEqualTo("100 Gb/s fill 4 slots side by side, more than the 3 of a fibre; allow more slots"));
        assertThat(result.bound().gap()).isZero();
    }

    private static FrequencySlot slotOf(RoutingResult result, String id) {
        return Draw.lightpath(result, id).working().segments().getFirst().slot();
    }
}
