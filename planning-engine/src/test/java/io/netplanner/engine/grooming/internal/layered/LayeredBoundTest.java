package io.netplanner.engine.grooming.internal.layered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredBoundTest {

    private static int bound(int nodes, LayeredBound.Exchange... exchanges) {
        return new LayeredBound(nodes, List.of(exchanges)).lightpaths();
    }

    @Test
    void isNothingWithoutTraffic() {
        assertThat(bound(3)).isZero();
    }

    @Test
    void countsTheEndsOfFullLightpaths() {
        assertThat(bound(2, new LayeredBound.Exchange(0, 1, 2.3))).isEqualTo(3);
    }

    @Test
    void asksForATreeOverNodesThatExchangeAnything() {
        assertThat(bound(
                        5,
                        new LayeredBound.Exchange(0, 1, 0.1),
                        new LayeredBound.Exchange(1, 2, 0.1),
                        new LayeredBound.Exchange(3, 4, 0.1)))
                .isEqualTo(3);
    }

    @Test
    void countsTwiceWhatHasNoLightpathOfItsOwnPair() {
        LayeredBound.Exchange[] mesh = {
            new LayeredBound.Exchange(0, 1, 0.9),
            new LayeredBound.Exchange(0, 2, 0.9),
            new LayeredBound.Exchange(0, 3, 0.9),
            new LayeredBound.Exchange(1, 2, 0.9),
            new LayeredBound.Exchange(1, 3, 0.9),
            new LayeredBound.Exchange(2, 3, 0.9)
        };

        assertThat(bound(4, mesh)).isEqualTo(6);
    }
}
