package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServicePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *            3 × 10GE
 *            2 × GE
 *            1 × 100GE
 *   A ════════════════════ B
 * </pre>
 *
 * The GE go into one groomout, which shares a 100G lightpath with the 10GE; the 100GE has a lightpath of its own.
 */
class A01_TwoNodesOneDemandTest {

    private final GroomingResult result =
            GroomingCase.on("A-B").demand("A-B", "3 10GE", "2 GE", "1 100GE").groom();

    @Test
    void packsTheLowRatesIntoOneGroomout() {
        assertThat(result.groomouts()).singleElement().satisfies(groomout -> {
            assertThat(groomout.cardType()).isEqualTo("MP2X");
            assertThat(groomout.loadGbps()).isEqualTo(2.5);
            assertThat(groomout.serviceIds()).containsExactly("1/GE/1", "1/GE/2");
        });
    }

    @Test
    void opensOneLightpathForTheTenGigabitClientsAndOneForTheHundred() {
        assertThat(result.lightpaths()).hasSize(2);
        assertThat(result.lightpaths().getFirst().loadGbps()).isEqualTo(32.5);
        assertThat(result.lightpaths().getFirst().carries())
                .containsExactlyInAnyOrder(
                        Carried.service("1/10GE/1"),
                        Carried.service("1/10GE/2"),
                        Carried.service("1/10GE/3"),
                        Carried.groomout("1-g1"));
        assertThat(result.lightpaths().getLast().carries()).containsExactly(Carried.service("1/100GE/1"));
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void standsTheSameCardAtBothEndsInTheFirstServiceShelf() {
        assertThat(result.statistics().cards()).isEqualTo(Map.of("MP1H", 2, "MP2X", 2, "TP1H", 2));
        assertThat(result.cards())
                .filteredOn(card -> card.node().equals("A"))
                .extracting(Card::slots)
                .containsExactly(List.of(3, 4), List.of(5, 6), List.of(7, 8));
        assertThat(result.cards()).allSatisfy(card -> {
            assertThat(card.rack()).isEqualTo(1);
            assertThat(card.shelf()).isEqualTo(2);
        });
    }

    @Test
    void tellsForEachServiceWhichLightpathItCrosses() {
        assertThat(result.paths())
                .contains(new ServicePath("1/GE/2", List.of("1-lp1")), new ServicePath("1/100GE/1", List.of("1-lp2")))
                .hasSize(6);
        assertThat(result.remaining().serviceIds()).isEmpty();
    }
}
