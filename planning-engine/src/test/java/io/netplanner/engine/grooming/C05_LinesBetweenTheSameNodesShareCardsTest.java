package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * <pre>
 *   A ══ two lines of one MD2H ══ B      ports are those of the card, 20 or fewer for both lines
 * </pre>
 */
class C05_LinesBetweenTheSameNodesShareCardsTest {

    /** Groomed over again on the way, or not: cards of two lines are as few. */
    @ParameterizedTest
    @EnumSource(GroomingAlgorithm.class)
    void twoLinesShareACardWithEveryAlgorithm(GroomingAlgorithm algorithm) {
        GroomingResult result = groom(GroomingCase.on("A-B").demand("A-B", "40 10GE"), 20, algorithm);

        assertThat(result.lightpaths()).hasSize(4);
        assertThat(result.statistics().cards()).containsEntry("MD2H", 4);
    }

    /** 40 clients in 4 lines: 20 ports take two lines, 19 only one that is full. */
    @ParameterizedTest
    @CsvSource({"20, 4", "19, 8", "10, 8"})
    void linesOfACardShareItsPorts(int ports, int cards) {
        GroomingResult result =
                groom(GroomingCase.on("A-B").demand("A-B", "40 10GE"), ports, GroomingAlgorithm.INTERMEDIATE);

        assertThat(result.statistics().cards()).containsEntry("MD2H", cards);
    }

    @Test
    void linesOfDifferentStrengthLeaveFromCardsOfTheirOwn() {
        GroomingCase planned = GroomingCase.on("A-B", "B-C", "C-A")
                .demand("A-B", Protection.NODE_DISJOINT, Restoration.NONE, "20 10GE")
                .demand("A-B", "10 10GE");

        GroomingResult result = groom(planned, 20, GroomingAlgorithm.INTERMEDIATE);

        assertThat(result.lightpaths()).hasSize(3);
        assertThat(result.statistics().cards()).containsEntry("MD2H", 4);
    }

    /** One line of low rates each; whichever end a demand names first. */
    @Test
    void demandsBetweenTheSameNodesShareALowRateCard() {
        GroomingCase planned = GroomingCase.on("A-B").demand("A-B", "8 GE").demand("B-A", "8 GE");

        GroomingResult result = groom(planned, 20, GroomingAlgorithm.INTERMEDIATE);

        assertThat(result.groomouts()).hasSize(2);
        assertThat(result.statistics().cards()).containsEntry("MP2X", 2);
    }

    /** What a threshold leaves behind does not keep the others from sharing. */
    @Test
    void linesThatReachTheThresholdShareACard() {
        GroomingCase planned = GroomingCase.on("A-B").threshold(90).demand("A-B", "25 10GE");

        GroomingResult result = groom(planned, 20, GroomingAlgorithm.END_TO_END);

        assertThat(result.lightpaths()).hasSize(2);
        assertThat(result.remaining().serviceIds()).hasSize(5);
        assertThat(result.statistics().cards()).containsEntry("MD2H", 2);
    }

    private static GroomingResult groom(GroomingCase planned, int ports, GroomingAlgorithm algorithm) {
        List<Xponder> cards = new ArrayList<>(DefaultCatalogue.get().xponders());
        cards.addFirst(new Xponder(
                "MD2H",
                XponderRole.MUXPONDER,
                ports,
                List.of("10GE"),
                List.of(),
                List.of("MP2X"),
                2,
                100,
                true,
                2,
                null,
                null));
        return planned.cards(cards).algorithm(algorithm).groomChecked();
    }
}
