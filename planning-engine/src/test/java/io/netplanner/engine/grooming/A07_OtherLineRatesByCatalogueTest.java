package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 400G: 4 ports for 10GE, 100GE or groomouts ═══ B     a card that the planner added
 *   A ═══ 10G: TP2X, two lines a card ═══════════════════ B
 * </pre>
 */
class A07_OtherLineRatesByCatalogueTest {

    private static List<Xponder> with(Xponder more) {
        List<Xponder> cards = new ArrayList<>(DefaultCatalogue.get().xponders());
        cards.add(more);
        return cards;
    }

    private static Xponder card(String name, XponderRole role, int ports, List<String> types, double rate) {
        return new Xponder(name, role, ports, types, List.of(), List.of("MP2X"), 1, rate, true, 2, null, null);
    }

    @Test
    void packsByTheRateAndThePortsOfACardThatWasAdded() {
        List<Xponder> cards = with(card("MP4C", XponderRole.MUXPONDER, 4, List.of("10GE", "100GE"), 400));

        GroomingResult result = GroomingCase.on("A-B")
                .cards(cards)
                .lineRate(400)
                .demand("A-B", "5 100GE", "2 10GE", "3 GE")
                .groom();

        assertThat(result.lightpaths()).hasSize(2).allMatch(lightpath -> lightpath.rateGbps() == 400);
        assertThat(result.statistics().cards()).containsEntry("MP4C", 4);
        assertThat(result.remaining().serviceIds()).isEmpty();
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void carriesATypeAsSoonAsATransponderTakesIt() {
        List<Xponder> cards = with(card("TP40", XponderRole.TRANSPONDER, 1, List.of("40GE"), 40));

        GroomingResult result =
                GroomingCase.on("A-B").cards(cards).demand("A-B", "2 40GE").groom();

        assertThat(result.lightpaths())
                .hasSize(2)
                .extracting(GroomedLightpath::rateGbps)
                .containsOnly(40.0);
    }

    @Test
    void putsTwoLightpathsOfTenGigabitOnOneDualTransponder() {
        GroomingResult result =
                GroomingCase.on("A-B").lineRate(10).demand("A-B", "3 10GE").groomChecked();

        assertThat(result.lightpaths()).hasSize(3).allMatch(lightpath -> lightpath.rateGbps() == 10);
        assertThat(result.statistics().cards()).containsEntry("TP2X", 4);
    }

    @Test
    void takesTheTenfoldTransponderWhereItSavesSlots() {
        GroomingResult result =
                GroomingCase.on("A-B").lineRate(10).demand("A-B", "13 10GE").groomChecked();

        assertThat(result.statistics().cards()).isEqualTo(Map.of("TPAX", 2, "TP2X", 4));
    }

    @Test
    void buysThePacketMuxponderWhereItIsCheaper() {
        Map<String, Double> prices = Map.of("MP2X", 100.0, "PS6X", 60.0);
        GroomingResult one =
                GroomingCase.on("A-B").prices(prices).demand("A-B", "8 GE").groom();
        GroomingResult two =
                GroomingCase.on("A-B").prices(prices).demand("A-B", "16 GE").groom();

        assertThat(one.statistics().cards()).containsEntry("PS6X", 2).doesNotContainKey("MP2X");
        assertThat(two.statistics().cards()).containsEntry("MP2X", 2).doesNotContainKey("PS6X");
    }

    @Test
    void growsToTwoHundredGigabitByCatalogueAlone() {
        List<Xponder> cards = with(card("MP2C", XponderRole.MUXPONDER, 20, List.of("10GE", "100GE"), 200));
        GroomingResult result = GroomingCase.on("A-B", "B-C", "C-A")
                .cards(cards)
                .lineRate(200)
                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                .demand("A-B", "15 10GE", "4 GE")
                .demand("A-C", "1 100GE")
                .demand("B-C", "2 10GE")
                .groomChecked();

        assertThat(result.lightpaths()).allMatch(lightpath -> lightpath.rateGbps() == 200);
        assertThat(result.remaining().serviceIds()).isEmpty();
    }

    @Test
    void claimsNoMoreLightpathsThanTheRoomiestCardsOfTheCatalogueNeed() {
        List<Xponder> cards = new ArrayList<>(DefaultCatalogue.get().xponders());
        cards.addFirst(new Xponder(
                "MP2S",
                XponderRole.LOW_RATE_MUXPONDER,
                1,
                List.of("FE"),
                List.of(),
                List.of(),
                1,
                10,
                false,
                1,
                null,
                null));
        cards.addFirst(new Xponder(
                "MP1T", XponderRole.MUXPONDER, 2, List.of(), List.of(), List.of("MP2S"), 1, 100, true, 2, null, null));
        GroomingResult result = GroomingCase.on("A-B", "B-C", "C-A")
                .cards(cards)
                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                .demand("A-B", "14 FE")
                .groomChecked();

        assertThat(result.lightpaths()).hasSize(1);
    }
}
