package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.NodeEquipment;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A ring of four with more cards at A than one shelf takes, and a link of 100 km with no hut. */
class E03_RacksHoldEverythingOnceTest {

    private static final GroomingCase RING = GroomingCase.on("A-B", "B-C", "C-D", "D-A")
            .demand("A-C", "13 100GE", "40 GE")
            .demand("A-B", "70 E1");

    private final PlannedMaterials planned = PlannedMaterials.of(RING);

    @Test
    void usesNoSlotTwice() {
        for (SiteMaterials site : planned.list().sites()) {
            Set<String> used = new HashSet<>();
            for (RackFace rack : site.racks()) {
                for (PlacedPart part : rack.parts()) {
                    part.slots()
                            .forEach(slot -> assertThat(used.add(rack.rack() + "/" + part.shelf() + "/" + slot))
                                    .as("%s %s slot %d", site.site(), part, slot)
                                    .isTrue());
                }
            }
        }
    }

    @Test
    void showsAsManyPiecesInTheRacksAsTheListCounts() {
        for (SiteMaterials site : planned.list().sites()) {
            int shown =
                    site.racks().stream().mapToInt(rack -> rack.parts().size()).sum();
            assertThat(shown).isEqualTo(site.totals().parts());
        }
    }

    @Test
    void leavesTheCardsWhereGroomingPutThem() {
        assertThat(planned.site("A").racks())
                .flatExtracting(RackFace::parts)
                .filteredOn(part -> "1-TP1H-1a".equals(part.cardId()))
                .singleElement()
                .satisfies(part -> assertThat(part.shelf()).isEqualTo(3));
    }

    @Test
    void refusesEveryCardThatStandsNowhere() {
        GroomingRequest request = RING.request();
        GroomingResult groomed = new DefaultGroomer().groom(request, Execution.quiet());
        Card first = groomed.cards().getFirst();
        List<Card> cards = List.of(
                first,
                moved(first, "Z", 1, first.slots()),
                moved(first, first.node(), first.rack(), first.slots()),
                moved(first, first.node(), Integer.MAX_VALUE, first.slots()),
                moved(first, first.node(), 9, List.of(3, 5)));
        GroomingResult broken = new GroomingResult(
                groomed.formatVersion(),
                groomed.lightpaths(),
                groomed.groomouts(),
                cards,
                groomed.remaining(),
                groomed.paths(),
                groomed.statistics(),
                groomed.bound(),
                groomed.table(),
                groomed.sections());

        assertThatThrownBy(() -> new MaterialsPlanner()
                        .plan(new MaterialsRequest(request.topology(), request.catalogue(), broken, null)))
                .isInstanceOfSatisfying(
                        PlanningRefusedException.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::code, Issue::pointer)
                                .containsExactly(
                                        tuple("MATERIALS_NODE_UNKNOWN", "/cards/1/node"),
                                        tuple("MATERIALS_PLACE_TAKEN", "/cards/2"),
                                        tuple("MATERIALS_PLACE_TAKEN", "/cards/3"),
                                        tuple("MATERIALS_PLACE_TAKEN", "/cards/4")));
    }

    private static Card moved(Card card, String node, int rack, List<Integer> slots) {
        return new Card(card.id(), card.type(), node, card.pairId(), rack, card.shelf(), slots, card.lines());
    }

    @Test
    void namesEveryRoleThatTheCatalogueHasNoPartFor() {
        EquipmentCatalogue full = DefaultCatalogue.get();
        EquipmentCatalogue bare = new EquipmentCatalogue(
                full.formatVersion(),
                "bare",
                full.serviceTypes(),
                full.xponders(),
                full.operationalModes(),
                full.fiberTypes(),
                full.amplifierTypes(),
                full.roadm(),
                full.lineRules(),
                full.rack(),
                NodeEquipment.NONE);

        assertThatThrownBy(() -> PlannedMaterials.of(GroomingCase.on("A-B").catalogue(bare)))
                .isInstanceOfSatisfying(
                        PlanningRefusedException.class,
                        refused -> assertThat(refused.issues()).hasSize(10));
    }
}
