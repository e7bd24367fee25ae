package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.NodeEquipment;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import java.util.HashSet;
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
