package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 400G: 4 ports for 10GE, 100GE or groomouts ═══ B     a card that the planner added
 *   A ═══ 10G: TP2X, two lines a card ═══════════════════ B
 * </pre>
 */
class A07_OtherLineRatesByCatalogueTest {

    private static EquipmentCatalogue with(Xponder... more) {
        EquipmentCatalogue base = DefaultCatalogue.get();
        List<Xponder> cards = new ArrayList<>(base.xponders());
        cards.addAll(List.of(more));
        return new EquipmentCatalogue(
                base.formatVersion(),
                "with more cards",
                base.serviceTypes(),
                cards,
                base.operationalModes(),
                base.fiberTypes(),
                base.amplifierTypes(),
                base.roadm(),
                base.lineRules(),
                base.rack(),
                base.nodeEquipment());
    }

    private static Xponder card(String name, XponderRole role, int ports, List<String> types, double rate) {
        return new Xponder(name, role, ports, types, List.of(), List.of("MP2X"), 1, rate, true, 2, null, null);
    }

    @Test
    void packsByTheRateAndThePortsOfACardThatWasAdded() {
        EquipmentCatalogue catalogue = with(card("MP4C", XponderRole.MUXPONDER, 4, List.of("10GE", "100GE"), 400));

        GroomingResult result = GroomingCase.on("A-B")
                .catalogue(catalogue)
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
        EquipmentCatalogue catalogue = with(card("TP40", XponderRole.TRANSPONDER, 1, List.of("40GE"), 40));

        GroomingResult result = GroomingCase.on("A-B")
                .catalogue(catalogue)
                .demand("A-B", "2 40GE")
                .groom();

        assertThat(result.lightpaths())
                .hasSize(2)
                .extracting(GroomedLightpath::rateGbps)
                .containsOnly(40.0);
    }

    @Test
    void putsTwoLightpathsOfTenGigabitOnOneDualTransponder() {
        GroomingRequest request =
                GroomingCase.on("A-B").lineRate(10).demand("A-B", "3 10GE").request();

        GroomingResult result = new DefaultGroomer().groom(request, Execution.quiet());

        assertThat(result.lightpaths()).hasSize(3).allMatch(lightpath -> lightpath.rateGbps() == 10);
        assertThat(result.statistics().cards()).containsEntry("TP2X", 4);
        assertThat(new GroomingValidator().validate(request, result)).isEmpty();
    }
}
