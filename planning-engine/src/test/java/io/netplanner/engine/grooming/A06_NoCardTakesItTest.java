package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.model.grooming.GroomingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 2 × 40GE, 1 × 10GE ═══ B     no card of the default catalogue has a 40GE port
 * </pre>
 */
class A06_NoCardTakesItTest {

    @Test
    void listsServicesThatNoCardAcceptsAsRemaining() {
        GroomingResult result =
                GroomingCase.on("A-B").demand("A-B", "2 40GE", "1 10GE").groom();

        assertThat(result.remaining().serviceIds()).containsExactly("1/40GE/1", "1/40GE/2");
        assertThat(result.paths()).hasSize(1);
    }

    @Test
    void listsServicesOfATypeThatTheCatalogueLacksAsRemaining() {
        GroomingResult result = GroomingCase.on("A-B").demand("A-B", "1 STM256").groom();

        assertThat(result.remaining().serviceIds()).containsExactly("1/STM256/1");
    }

    @Test
    void refusesALineRateThatNoCardHas() {
        GroomingCase asked = GroomingCase.on("A-B").lineRate(250).demand("A-B", "1 10GE");

        assertThatThrownBy(asked::groom)
                .isInstanceOf(PlanningRefusedException.class)
                .hasMessageContaining("250 Gb/s")
                .hasMessageContaining("Choose one of 100, 10");
    }
}
