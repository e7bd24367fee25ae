package io.netplanner.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 1: 1+1, 3 × 10GE, 9 × GE ═══ B        lightpath 1-lp1, groomouts 1-g1 and 1-g2 on one card
 *   A ═══ 2: 1 × 100GE, 1 × FE ═══════ C        lightpaths 2-lp1 (groomout 2-g1) and 2-lp2
 * </pre>
 */
class GroomingValidatorTest {

    private static final GroomingCase CASE = GroomingCase.on("A-B", "B-C", "A-C")
            .demand("A-B", Protection.NODE_DISJOINT, Restoration.JOINT_SAME, "3 10GE", "9 GE")
            .demand("A-C", "1 100GE", "1 FE");

    private final BrokenGrooming result = new BrokenGrooming(CASE.request(), CASE.groom());

    @Test
    void acceptsWhatGroomingMade() {
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void namesAnIdThatStandsTwice() {
        assertThat(result.copy("/cards/0/id", "/cards/2/id").codes()).contains("GROOMING_DUPLICATE_ID");
    }

    @Test
    void namesALostService() {
        assertThat(result.set("/table", "[]")
                        .set("/sections", "[]")
                        .remove("/lightpaths/0/carries/0")
                        .remove("/paths/0")
                        .set("/lightpaths/0/loadGbps", "31.25")
                        .set("/statistics/meanLoadGbps", "43.783333333333")
                        .codes())
                .containsExactly("GROOMING_SERVICE_LOST");
    }

    @Test
    void namesAnInventedService() {
        assertThat(result.set("/remaining/serviceIds/-", "\"nobody's\"").codes())
                .containsExactly("GROOMING_INVENTED_SERVICE");
    }

    @Test
    void namesAServiceWithASecondPath() {
        assertThat(result.copy("/paths/0", "/paths/-").codes()).containsExactly("GROOMING_SERVICE_CARRIED_TWICE");
    }

    @Test
    void namesAServiceThatIsCarriedAndRemaining() {
        assertThat(result.copy("/paths/0/serviceId", "/remaining/serviceIds/-").codes())
                .containsExactly("GROOMING_SERVICE_CARRIED_AND_REMAINING");
    }

    @Test
    void namesAGroomoutThatIsCarriedAndRemaining() {
        assertThat(result.set("/remaining/groomoutIds/-", "\"1-g1\"").codes())
                .contains("GROOMING_GROOMOUT_NOT_ACCOUNTED");
    }

    @Test
    void namesARemainingGroomoutThatDoesNotExist() {
        assertThat(result.set("/remaining/groomoutIds/-", "\"1-g9\"").codes())
                .containsExactly("GROOMING_UNKNOWN_GROOMOUT");
    }

    @Test
    void namesATypeThatTheCardOfAGroomoutDoesNotTake() {
        assertThat(result.copy("/paths/0/serviceId", "/groomouts/1/serviceIds/0")
                        .codes())
                .contains("GROOMING_TYPE_NOT_ACCEPTED");
    }

    @Test
    void namesAGroomoutOnACardThatMakesNone() {
        assertThat(result.set("/groomouts/0/cardType", "\"TP1H\"").codes()).contains("GROOMING_UNKNOWN_CARD_TYPE");
    }

    @Test
    void namesALoadThatIsNotTheSumOfTheServices() {
        assertThat(result.set("/groomouts/0/loadGbps", "9.5").issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("GROOMING_LOAD_WRONG");
                    assertThat(issue.pointer()).isEqualTo("/groomouts/0/loadGbps");
                    assertThat(issue.message()).contains("1-g1", "9.5", "10.0");
                });
    }

    @Test
    void namesAGroomoutFullerThanItsLine() {
        assertThat(result.set("/sections", "[]")
                        .copy("/groomouts/1/serviceIds/0", "/groomouts/0/serviceIds/-")
                        .remove("/groomouts/1/serviceIds/0")
                        .set("/groomouts/0/loadGbps", "11.25")
                        .set("/groomouts/1/loadGbps", "0")
                        .codes())
                .containsExactly("GROOMING_OVERLOAD");
    }

    @Test
    void namesALightpathWithoutACardOfItsRate() {
        assertThat(result.set("/lightpaths/0/rateGbps", "40").codes())
                .containsExactlyInAnyOrder("GROOMING_OVERLOAD", "GROOMING_RATE_WRONG");
    }

    @Test
    void namesAGroomoutWhoseLightpathGoesElsewhere() {
        assertThat(result.set("/groomouts/2/destination", "\"B\"").codes()).contains("GROOMING_GROOMOUT_ROUTE_BROKEN");
    }

    @Test
    void namesAPathThatLeavesOutALightpath() {
        assertThat(result.set("/sections", "[]")
                        .set("/paths/0/lightpathIds", "[]")
                        .codes())
                .contains("GROOMING_PATH_DIFFERS_FROM_LOAD", "GROOMING_PATH_BROKEN");
    }

    @Test
    void namesLostProtection() {
        assertThat(result.set("/lightpaths/0/protection", "\"1+1_LinkDisjoint\"")
                        .codes())
                .containsExactly("GROOMING_PROTECTION_LOST");
    }

    @Test
    void namesLostRestoration() {
        assertThat(result.set("/lightpaths/0/restoration", "\"None\"").codes())
                .containsExactly("GROOMING_RESTORATION_LOST");
    }

    @Test
    void namesACardWhosePairIsOfAnotherType() {
        assertThat(result.set("/cards/1/type", "\"TP1H\"").codes()).contains("GROOMING_CARD_WITHOUT_PAIR");
    }

    @Test
    void namesACardWithMoreLinesThanItsType() {
        assertThat(result.set("/cards/0/lines/-", "\"1-lp1\"")
                        .set("/cards/1/lines/-", "\"1-lp1\"")
                        .codes())
                .contains("GROOMING_TOO_MANY_LINES");
    }

    @Test
    void namesACardWithALineToAnotherFarEnd() {
        assertThat(result.set("/cards/2/lines/1", "\"2-g1\"")
                        .set("/cards/3/lines/1", "\"2-g1\"")
                        .codes())
                .contains("GROOMING_LINE_ENDS_ELSEWHERE", "GROOMING_LINE_NOT_TERMINATED");
    }

    @Test
    void namesALineThatDoesNotExist() {
        assertThat(result.set("/cards/0/lines/0", "\"1-lp9\"")
                        .set("/cards/1/lines/0", "\"1-lp9\"")
                        .codes())
                .containsExactly("GROOMING_UNKNOWN_LINE", "GROOMING_LINE_NOT_TERMINATED");
    }

    @Test
    void namesPortsOfACardOverdrawnByItsLinesTogether() {
        GroomingCase e1 = GroomingCase.on("A-B").demand("A-B", "12 E1").demand("A-B", "12 E1");
        BrokenGrooming shared = new BrokenGrooming(e1.request(), e1.groom());

        assertThat(shared.set("/cards/2/lines/-", "\"2-g1\"")
                        .set("/cards/3/lines/-", "\"2-g1\"")
                        .remove("/cards/7")
                        .remove("/cards/6")
                        .set("/statistics/cards/MP2X", "2")
                        .codes())
                .containsExactly("GROOMING_TOO_MANY_PORTS");
    }

    @Test
    void namesALowRateServiceStraightOnAMuxponder() {
        assertThat(result.copy("/groomouts/1/serviceIds/0", "/lightpaths/0/carries/0/id")
                        .codes())
                .contains("GROOMING_TYPE_NOT_ACCEPTED");
    }

    @Test
    void namesALightpathWithoutCards() {
        assertThat(result.remove("/cards/1")
                        .remove("/cards/0")
                        .set("/statistics/cards/MP1H", "2")
                        .codes())
                .containsExactly("GROOMING_LINE_NOT_TERMINATED");
    }

    @Test
    void namesASlotUsedTwice() {
        assertThat(result.copy("/cards/0/slots", "/cards/2/slots").codes()).containsExactly("GROOMING_SLOT_USED_TWICE");
    }

    @Test
    void namesAReservedSlot() {
        assertThat(result.set("/cards/1/slots", "[12, 13]").codes()).containsExactly("GROOMING_RESERVED_SLOT");
    }

    @Test
    void namesSlotsThatAreNotAdjacent() {
        assertThat(result.set("/cards/1/slots", "[10, 12]").codes()).containsExactly("GROOMING_SLOTS_WRONG");
    }

    @Test
    void namesAShelfThatBelongsToADegree() {
        assertThat(result.set("/cards/0/shelf", "2").codes()).containsExactly("GROOMING_ADDRESS_IN_LINE_SHELF");
    }

    @Test
    void namesAShelfThatTheRackDoesNotHave() {
        assertThat(result.set("/cards/0/shelf", "5").codes()).containsExactly("GROOMING_ADDRESS_OUTSIDE_RACK");
    }

    @Test
    void namesALightpathBelowTheThreshold() {
        GroomingCase light = GroomingCase.on("A-B").demand("A-B", "2 10GE");
        BrokenGrooming opened = new BrokenGrooming(
                light.threshold(50).request(), light.threshold(0).groom());

        assertThat(opened.codes()).containsExactly("GROOMING_BELOW_THRESHOLD");
    }

    @Test
    void namesStatisticsThatDoNotFollowFromTheDetail() {
        assertThat(result.set("/statistics/groomouts", "4").codes()).containsExactly("GROOMING_STATISTICS_WRONG");
    }

    @Test
    void namesABoundAboveWhatWasReached() {
        assertThat(result.set("/bound/lower", "9").codes()).containsExactly("GROOMING_BOUND_WRONG");
    }

    @Test
    void namesATableThatDoesNotFollowFromThePaths() {
        assertThat(result.set("/table/0/split/GE", "1").issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("GROOMING_TABLE_WRONG");
                    assertThat(issue.pointer()).isEqualTo("/table/0");
                });
    }

    @Test
    void namesATableThatLeavesOutADemand() {
        assertThat(result.remove("/table/1").codes()).containsExactly("GROOMING_TABLE_WRONG");
    }

    @Test
    void namesASectionThatIsNotOnThePath() {
        assertThat(result.set("/sections/0/groomoutId", "\"2-g1\"").codes()).containsExactly("GROOMING_SECTIONS_WRONG");
    }

    @Test
    void namesAServiceWithoutItsSections() {
        assertThat(result.remove("/sections/0").codes()).containsExactly("GROOMING_SECTIONS_WRONG");
    }
}
