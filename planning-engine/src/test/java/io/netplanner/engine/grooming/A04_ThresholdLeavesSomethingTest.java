package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ════════════════════ B     a lightpath is opened only for a load of the threshold or more
 * </pre>
 */
class A04_ThresholdLeavesSomethingTest {

    @Test
    void listsServicesAndGroomoutsOfALightpathThatIsNotWorthOpening() {
        GroomingResult result = GroomingCase.on("A-B")
                .threshold(40)
                .demand("A-B", "2 10GE", "3 GE")
                .groom();

        assertThat(result.lightpaths()).isEmpty();
        assertThat(result.cards()).isEmpty();
        assertThat(result.remaining().serviceIds()).containsExactly("1/10GE/1", "1/10GE/2");
        assertThat(result.remaining().groomoutIds()).containsExactly("1-g1");
        assertThat(result.groomouts()).hasSize(1);
    }

    @Test
    void spreadsClientsEvenlyWhereThatCarriesAll() {
        GroomingResult result =
                GroomingCase.on("A-B").threshold(60).demand("A-B", "13 10GE").groom();

        assertThat(result.lightpaths()).extracting(GroomedLightpath::loadGbps).containsExactly(70.0, 60.0);
        assertThat(result.remaining().serviceIds()).isEmpty();
    }

    @Test
    void fillsAsManyLightpathsAsReachTheThreshold() {
        GroomingResult result =
                GroomingCase.on("A-B").threshold(100).demand("A-B", "13 10GE").groom();

        assertThat(result.lightpaths()).extracting(GroomedLightpath::loadGbps).containsExactly(100.0);
        assertThat(result.remaining().serviceIds()).hasSize(3);
    }

    @Test
    void neverHoldsBackWhatATransponderCarriesByItself() {
        GroomingResult result =
                GroomingCase.on("A-B").threshold(100).demand("A-B", "1 100GE").groom();

        assertThat(result.lightpaths()).hasSize(1);
    }
}
