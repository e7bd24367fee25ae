package io.netplanner.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.materials.MaterialsPlanner;
import io.netplanner.engine.validation.internal.materials.MaterialsRules;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * Each test holds one list to the rules: either a list broken in one place, or a good list to the plan of another
 * network.
 *
 * <pre>
 *   A ══ 1+1, 2 × 100GE ══ B
 *    ╲________ C ________╱          C only amplifies
 * </pre>
 */
class MaterialsValidatorTest {

    private static final EquipmentCatalogue UNPRICED = catalogue("\"(powerWatt|price)\":[0-9.]+,?", "");

    private static GroomingCase triangle(Protection protection) {
        return GroomingCase.on("A-B", "B-C", "C-A")
                .catalogue(UNPRICED)
                .demand("A-B", protection, Restoration.NONE, "2 100GE");
    }

    private static MaterialsRequest planOf(GroomingCase planned) {
        return new MaterialsRequest(
                planned.request().topology(), planned.request().catalogue(), planned.groom(), null);
    }

    private final MaterialsRequest plan = planOf(triangle(Protection.NODE_DISJOINT));
    private final Broken<MaterialList> list = held(plan, plan);

    /** The list of one plan, held to another. */
    private static Broken<MaterialList> held(MaterialsRequest made, MaterialsRequest to) {
        return Broken.of(to, new MaterialsPlanner().plan(made));
    }

    @Test
    void acceptsWhatThePlannerMade() {
        assertThat(list.issues()).isEmpty();
    }

    @Test
    void namesASiteThatIsNotListed() {
        assertThat(held(plan, planOf(triangle(Protection.NODE_DISJOINT).demand("D-E")))
                        .codes())
                .containsExactly("MATERIALS_SITE_LOST");
    }

    @Test
    void namesASiteThatTheNetworkDoesNotHave() {
        assertThat(held(planOf(triangle(Protection.NODE_DISJOINT).demand("D-E")), plan)
                        .codes())
                .containsExactly("MATERIALS_SITE_INVENTED");
    }

    @Test
    void namesASiteThatIsSomethingElse() {
        assertThat(list.set("/sites/2/type", "\"AMPLIFIER_HUT\"").codes()).containsExactly("MATERIALS_SITE_WRONG");
    }

    @Test
    void namesPartsOfProtectionThatAreNotCounted() {
        assertThat(held(planOf(triangle(Protection.NONE)), plan).issues())
                .satisfiesExactlyInAnyOrder(
                        issue -> assertThat(issue.message()).isEqualTo("Site A: 0 of part SM2 are listed, it needs 1."),
                        issue -> assertThat(issue.message()).isEqualTo("Site A: 0 of part WS4 are listed, it needs 2."),
                        issue -> assertThat(issue.message()).isEqualTo("Site B: 0 of part SM2 are listed, it needs 1."),
                        issue ->
                                assertThat(issue.message()).isEqualTo("Site B: 0 of part WS4 are listed, it needs 2."));
    }

    @Test
    void namesPartsThatAreNotNeeded() {
        assertThat(held(plan, planOf(triangle(Protection.NONE))).codes()).containsExactly("MATERIALS_COUNT_WRONG");
    }

    @Test
    void namesACountedPartThatNoRackShows() {
        assertThat(list.remove("/sites/0/racks/0/parts/0").codes()).containsExactly("MATERIALS_FACES_WRONG");
    }

    @Test
    void namesASlotUsedTwice() {
        assertThat(list.copy("/sites/0/racks/0/parts/0/slots", "/sites/0/racks/0/parts/1/slots")
                        .codes())
                .containsExactly("MATERIALS_SLOT_USED_TWICE");
    }

    @Test
    void namesAPartInAReservedSlot() {
        assertThat(list.set("/sites/0/racks/0/parts/2/slots", "[3]")
                        .set("/sites/0/racks/0/parts/3/slots", "[2]")
                        .codes())
                .containsExactly("MATERIALS_RESERVED_SLOT");
    }

    @Test
    void namesASlotThatTheShelfDoesNotHave() {
        assertThat(list.set("/sites/0/racks/0/parts/3/slots", "[14]").codes()).containsExactly("MATERIALS_SLOTS_WRONG");
    }

    @Test
    void namesACardThatIsNotShownWhereGroomingPutIt() {
        MaterialsRequest threeServices = planOf(GroomingCase.on("A-B", "B-C", "C-A")
                .catalogue(UNPRICED)
                .demand("A-B", "1 100GE")
                .demand("A-B", "1 100GE"));
        MaterialsRequest otherOrder = new MaterialsRequest(
                threeServices.topology(),
                UNPRICED,
                GroomingCase.on("A-B", "B-C", "C-A")
                        .catalogue(UNPRICED)
                        .demand("A-B", "2 100GE")
                        .groom(),
                null);

        assertThat(held(threeServices, otherOrder).codes()).containsExactly("MATERIALS_CARD_MISPLACED");
    }

    @Test
    void namesAPriceThatIsNotTheCataloguesOwn() {
        MaterialsRequest priced = new MaterialsRequest(
                plan.topology(),
                catalogue("\"name\":\"TP1H\",", "\"name\":\"TP1H\",\"price\":900,"),
                plan.grooming(),
                null);

        assertThat(held(plan, priced).codes()).containsExactly("MATERIALS_FIGURE_WRONG");
    }

    @Test
    void namesLinesThatAreNotTheSumOfTheSites() {
        assertThat(list.set("/lines/0/count", "5").set("/lines/1/count", "3").codes())
                .containsExactly("MATERIALS_SUM_WRONG");
    }

    @Test
    void namesTotalsThatAreNotTheSumOfTheLines() {
        assertThat(list.set("/sites/1/totals/racks", "9").codes()).containsExactly("MATERIALS_TOTALS_WRONG");
    }

    @Test
    void breaksEveryRuleOnItsOwn() {
        assertThat(RuleCodes.namedIn(MaterialsValidatorTest.class))
                .isEqualTo(RuleCodes.ofPackage(MaterialsRules.class));
    }

    private static EquipmentCatalogue catalogue(String pattern, String replacement) {
        String json = CanonicalJson.mapper().valueToTree(DefaultCatalogue.get()).toString();
        try {
            return CanonicalJson.mapper()
                    .readValue(json.replaceAll(pattern, replacement).replace(",}", "}"), EquipmentCatalogue.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
