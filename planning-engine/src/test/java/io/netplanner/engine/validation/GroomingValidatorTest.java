package io.netplanner.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.validation.internal.grooming.GroomingRules;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.CanonicalJson;
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

    private final Broken<GroomingResult> result = Broken.of(CASE.request(), CASE.groom());

    @Test
    void acceptsWhatGroomingMade() {
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void namesAnIdThatStandsTwice() {
        assertThat(withPair(result, "MP1H", "A", "B", "[]", 7)
                        .copy("/cards/10", "/cards/-")
                        .set("/cards/12/shelf", "2")
                        .codes())
                .containsExactly("GROOMING_DUPLICATE_ID");
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
        assertThat(withPair(withEmptyGroomout(result, "A", "B"), "MP2X", "A", "B", "[\"g9\"]", 6)
                        .set("/lightpaths/0/carries/-", "{\"kind\": \"GROOMOUT\", \"id\": \"g9\"}")
                        .set("/remaining/groomoutIds/-", "\"g9\"")
                        .codes())
                .containsExactly("GROOMING_GROOMOUT_NOT_ACCOUNTED");
    }

    @Test
    void namesAGroomoutThatIsNowhere() {
        assertThat(withEmptyGroomout(result, "A", "B").codes()).containsExactly("GROOMING_GROOMOUT_NOT_ACCOUNTED");
    }

    @Test
    void namesARemainingGroomoutThatDoesNotExist() {
        assertThat(result.set("/remaining/groomoutIds/-", "\"1-g9\"").codes())
                .containsExactly("GROOMING_UNKNOWN_GROOMOUT");
    }

    @Test
    void namesATypeThatTheCardOfAGroomoutDoesNotTake() {
        assertThat(withPair(withEmptyGroomout(result, "A", "B"), "MP2X", "A", "B", "[\"g9\"]", 6)
                        .set("/groomouts/3/serviceIds/-", "\"1/10GE/1\"")
                        .set("/groomouts/3/loadGbps", "10")
                        .set("/lightpaths/0/carries/0", "{\"kind\": \"GROOMOUT\", \"id\": \"g9\"}")
                        .set("/sections", "[]")
                        .codes())
                .containsExactly("GROOMING_TYPE_NOT_ACCEPTED");
    }

    @Test
    void namesAGroomoutOnACardThatMakesNone() {
        assertThat(withEmptyGroomout(result, "A", "B")
                        .set("/groomouts/3/cardType", "\"TP1H\"")
                        .set("/remaining/groomoutIds/-", "\"g9\"")
                        .codes())
                .containsExactly("GROOMING_UNKNOWN_CARD_TYPE");
    }

    @Test
    void namesACardThatTheCatalogueDoesNotHave() {
        assertThat(withPair(result, "NONE", "A", "B", "[]", 2).codes()).containsExactly("GROOMING_UNKNOWN_CARD_TYPE");
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
    void namesALightpathWhoseCardRunsAtAnotherRate() {
        assertThat(result.set("/lightpaths/0/rateGbps", "200").codes()).containsExactly("GROOMING_RATE_WRONG");
    }

    @Test
    void namesALightpathFullerThanItsRate() {
        GroomingCase eleven = GroomingCase.on("A-B")
                .catalogue(withElevenPortsOnEachMuxponder())
                .demand("A-B", "11 10GE");

        assertThat(joined(Broken.of(eleven.request(), eleven.groom()), "110", 10)
                        .codes())
                .containsExactly("GROOMING_OVERLOAD");
    }

    @Test
    void namesALightpathWithMoreClientsThanPorts() {
        GroomingCase eleven = GroomingCase.on("A-B").demand("A-B", "10 STM64").demand("A-B", "1 FE");

        assertThat(joined(Broken.of(eleven.request(), eleven.groom()), "99.6328", 10)
                        .codes())
                .containsExactly("GROOMING_TOO_MANY_PORTS");
    }

    @Test
    void namesAGroomoutWhoseLightpathGoesElsewhere() {
        assertThat(withPair(withEmptyGroomout(result, "A", "C"), "MP2X", "A", "C", "[\"g9\"]", 6)
                        .set("/lightpaths/0/carries/-", "{\"kind\": \"GROOMOUT\", \"id\": \"g9\"}")
                        .codes())
                .containsExactly("GROOMING_GROOMOUT_ROUTE_BROKEN");
    }

    @Test
    void namesAPathOverLightpathsThatTheServiceIsNotOn() {
        GroomingCase twice = GroomingCase.on("A-B").demand("A-B", "1 10GE").demand("A-B", "1 10GE");

        assertThat(Broken.of(twice.request(), twice.groom())
                        .set("/sections", "[]")
                        .set("/paths/0/lightpathIds/0", "\"2-lp1\"")
                        .codes())
                .containsExactly("GROOMING_PATH_DIFFERS_FROM_LOAD");
    }

    @Test
    void namesAPathWhoseLightpathsDoNotFollowOneAnother() {
        GroomingCase chain = GroomingCase.on("A-B", "B-C")
                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                .demand("A-C", "1 10GE")
                .demand("A-B", "9 10GE")
                .demand("B-C", "9 10GE");
        Broken<GroomingResult> walked = Broken.of(chain.request(), chain.groom());

        assertThat(walked.set("/sections", "[]")
                        .copy("/paths/0/lightpathIds/0", "/paths/0/lightpathIds/-")
                        .remove("/paths/0/lightpathIds/0")
                        .codes())
                .containsExactly("GROOMING_PATH_BROKEN");
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
        assertThat(withPair(result, "MP1H", "A", "B", "[]", 5)
                        .set("/cards/11/type", "\"TP1H\"")
                        .set("/statistics/cards/TP1H", "3")
                        .codes())
                .containsExactly("GROOMING_CARD_WITHOUT_PAIR");
    }

    @Test
    void namesACardWithMoreLinesThanItsType() {
        GroomingCase twice = GroomingCase.on("A-B").demand("A-B", "1 10GE").demand("A-B", "1 10GE");

        assertThat(Broken.of(twice.request(), twice.groom())
                        .set("/cards/0/lines/-", "\"2-lp1\"")
                        .set("/cards/1/lines/-", "\"2-lp1\"")
                        .remove("/cards/3")
                        .remove("/cards/2")
                        .set("/statistics/cards/MP1H", "2")
                        .codes())
                .containsExactly("GROOMING_TOO_MANY_LINES");
    }

    @Test
    void namesACardWithALineToAnotherFarEnd() {
        assertThat(withPair(withEmptyGroomout(result, "A", "C"), "MP2X", "A", "B", "[\"g9\"]", 6)
                        .set("/remaining/groomoutIds/-", "\"g9\"")
                        .codes())
                .containsExactly("GROOMING_LINE_ENDS_ELSEWHERE");
    }

    @Test
    void namesALineThatDoesNotExist() {
        assertThat(withPair(result, "MP1H", "A", "B", "[\"1-lp9\"]", 6).codes())
                .containsExactly("GROOMING_UNKNOWN_LINE");
    }

    @Test
    void namesPortsOfACardOverdrawnByItsLinesTogether() {
        GroomingCase e1 = GroomingCase.on("A-B").demand("A-B", "12 E1").demand("A-B", "12 E1");
        Broken<GroomingResult> shared = Broken.of(e1.request(), e1.groom());

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
        assertThat(result.set("/lightpaths/0/carries/4", "{\"kind\": \"SERVICE\", \"id\": \"1/GE/9\"}")
                        .remove("/groomouts/1")
                        .set("/statistics/groomouts", "2")
                        .remove("/cards/2/lines/1")
                        .remove("/cards/3/lines/1")
                        .set("/sections", "[]")
                        .codes())
                .containsExactly("GROOMING_TYPE_NOT_ACCEPTED");
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
        Broken<GroomingResult> opened =
                Broken.of(light.threshold(50).request(), light.threshold(0).groom());

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

    @Test
    void breaksEveryRuleOnItsOwn() {
        assertThat(RuleCodes.ofPackage(GroomingRules.class)).isEqualTo(RuleCodes.namedIn(GroomingValidatorTest.class));
    }

    /** Adds a pair of cards that carries only what is said, in a rack of its own. */
    private static Broken<GroomingResult> withPair(
            Broken<GroomingResult> result, String type, String near, String far, String lines, int ofType) {
        String card = """
                {"id": "%s", "type": "%s", "node": "%s", "pairId": "%s", "rack": 9, "shelf": 1, "slots": [3, 4], "lines": %s}
                """;
        return result.set("/cards/-", card.formatted("x", type, near, "y", lines))
                .set("/cards/-", card.formatted("y", type, far, "x", lines))
                .set("/statistics/cards/" + type, Integer.toString(ofType));
    }

    /** Adds groomout g9, the fourth, with nothing in it and nowhere to ride. */
    private static Broken<GroomingResult> withEmptyGroomout(Broken<GroomingResult> result, String from, String to) {
        String groomout = """
                {"id": "g9", "source": "%s", "destination": "%s", "cardType": "MP2X", "loadGbps": 0, "serviceIds": []}
                """;
        return result.set("/groomouts/-", groomout.formatted(from, to)).set("/statistics/groomouts", "4");
    }

    /** Puts the only client of the second lightpath, the service of the path with this index, on the first. */
    private static Broken<GroomingResult> joined(Broken<GroomingResult> two, String load, int path) {
        return two.copy("/lightpaths/1/carries/0", "/lightpaths/0/carries/-")
                .remove("/lightpaths/1")
                .set("/lightpaths/0/loadGbps", load)
                .set("/statistics/meanLoadGbps", load)
                .set("/statistics/lightpaths", "1")
                .set("/statistics/cards/MP1H", "2")
                .set("/paths/%d/lightpathIds/0".formatted(path), "\"1-lp1\"")
                .set("/sections", "[]")
                .remove("/cards/3")
                .remove("/cards/2");
    }

    private static EquipmentCatalogue withElevenPortsOnEachMuxponder() {
        String json = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get()).toString();
        try {
            return CanonicalJson.mapper()
                    .readValue(json.replace("\"clientPorts\":10,", "\"clientPorts\":11,"), EquipmentCatalogue.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
