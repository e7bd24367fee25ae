package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void ordersNumbersWithinTextsByValue() {
        assertThat(List.of("lp10", "lp2", "LP1", "lp02b").stream()
                        .sorted(NaturalOrder.INSTANCE)
                        .toList())
                .containsExactly("LP1", "lp2", "lp02b", "lp10");
    }

    @Test
    void ordersNumbersOfAnyLength() {
        String great = "9".repeat(40);
        assertThat(NaturalOrder.INSTANCE.compare(great, "1" + "0".repeat(40))).isNegative();
    }

    @Test
    void putsTheShorterOfTwoAlikeFirst() {
        assertThat(NaturalOrder.INSTANCE.compare("a", "a1")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("", "a")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("a7", "A7")).isZero();
    }
}
