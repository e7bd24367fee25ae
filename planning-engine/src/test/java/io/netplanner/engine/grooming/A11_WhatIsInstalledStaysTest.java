package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * <pre>
 *   A ═══ 1: 4 × 10GE, 9 GE ═══ B      one lightpath, 6 of 10 ports
 *   A ═══ 2: what comes later ═ B
 * </pre>
 */
class A11_WhatIsInstalledStaysTest {

    private static GroomingCase small() {
        return GroomingCase.on("A-B").demand("A-B", "4 10GE", "9 GE");
    }

    @Test
    void moreTrafficTakesThePortsThatAreLeftBeforeAnythingIsBought() {
        GroomingResult before = small().groom();
        GroomingResult after =
                small().demand("A-B", "3 10GE", "2 GE").keeping(before).groomChecked();

        assertThat(after.lightpaths()).hasSize(1);
        assertThat(after.cards()).extracting(Card::id).containsExactlyElementsOf(ids(before));
        assertThat(after.remaining().serviceIds()).isEmpty();
    }

    @Test
    void newMuxponderOfLowRatesPlugsIntoALightpathThatIsThere() {
        GroomingResult before = small().groom();
        GroomingResult after = small().demand("A-B", "12 STM16").keeping(before).groomChecked();

        assertThat(after.lightpaths()).hasSize(1);
        assertThat(after.cards()).hasSizeGreaterThan(before.cards().size()).containsSubsequence(before.cards());
    }

    @Test
    void whatFindsNoRoomOpensALightpathOfItsOwn() {
        GroomingResult before = small().groom();
        GroomingResult after = small().demand("A-B", "7 10GE").keeping(before).groomChecked();

        assertThat(after.lightpaths()).hasSize(2);
        assertThat(after.lightpaths().getFirst().carries())
                .containsAll(before.lightpaths().getFirst().carries());
    }

    @Test
    void servicesThatAreGoneLeaveTheirPortsAndCardsStay() {
        GroomingResult before = small().groom();
        GroomingResult after =
                GroomingCase.on("A-B").demand("A-B", "1 10GE").keeping(before).groomChecked();

        assertThat(after.cards()).extracting(Card::id).containsExactlyElementsOf(ids(before));
        assertThat(after.lightpaths())
                .singleElement()
                .extracting(GroomedLightpath::carries)
                .isEqualTo(List.of(Carried.service("1/10GE/1")));
    }

    @Test
    void lightpathThatIsThereStaysOpenBelowTheThreshold() {
        GroomingResult before =
                GroomingCase.on("A-B").demand("A-B", "9 10GE").threshold(80).groom();
        GroomingResult after = GroomingCase.on("A-B")
                .demand("A-B", "2 10GE")
                .threshold(80)
                .keeping(before)
                .groomChecked();

        assertThat(after.lightpaths()).extracting(GroomedLightpath::loadGbps).containsExactly(20.0);
        assertThat(after.remaining().serviceIds()).isEmpty();
    }

    @Test
    void strongerServiceStaysOffAGroomoutThatBeganOnAWeakLightpath() {
        GroomingResult before =
                GroomingCase.on("A-B", "A-B").demand("A-B", "8 GE").groom();
        GroomingResult after = GroomingCase.on("A-B", "A-B")
                .demand("A-B", "8 GE")
                .demand("A-B", "1 GE")
                .demand("A-B", Protection.LINK_DISJOINT, Restoration.NONE, "1 GE")
                .keeping(before)
                .groomChecked();

        assertThat(after.lightpaths())
                .extracting(GroomedLightpath::protection)
                .containsExactly(Protection.NONE, Protection.LINK_DISJOINT);
    }

    @Test
    void cardsStayWhereANewLinkWantsAShelf() {
        GroomingResult before = small().groom();
        GroomingResult after = GroomingCase.on("A-B", "A-B", "A-C", "A-D")
                .demand("A-B", "4 10GE", "9 GE")
                .demand("A-C", "1 10GE")
                .keeping(before)
                .groomChecked();

        assertThat(after.cards())
                .extracting(A11_WhatIsInstalledStaysTest::place)
                .containsAll(before.cards().stream()
                        .map(A11_WhatIsInstalledStaysTest::place)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(GroomingAlgorithm.class)
    void oneMoreDemandMovesNoCardAndChangesNoLightpathThatIsThere(GroomingAlgorithm algorithm) {
        GroomingResult before =
                RandomTraffic.thin(5, 12, 40).algorithm(algorithm).groom();
        GroomingResult after = RandomTraffic.thin(5, 12, 41)
                .algorithm(algorithm)
                .keeping(before)
                .groomChecked();

        assertThat(after.cards())
                .extracting(A11_WhatIsInstalledStaysTest::place)
                .containsAll(before.cards().stream()
                        .map(A11_WhatIsInstalledStaysTest::place)
                        .toList());
        for (GroomedLightpath lightpath : before.lightpaths()) {
            assertThat(after.lightpaths()).anySatisfy(kept -> {
                assertThat(kept.id()).isEqualTo(lightpath.id());
                assertThat(kept.carries()).containsAll(lightpath.carries());
            });
        }
    }

    private static String place(Card card) {
        return "%s %s %s %d %d %s"
                .formatted(card.id(), card.type(), card.node(), card.rack(), card.shelf(), card.slots());
    }

    private static List<String> ids(GroomingResult result) {
        return result.cards().stream().map(Card::id).toList();
    }
}
