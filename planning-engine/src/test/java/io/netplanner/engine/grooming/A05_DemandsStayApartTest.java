package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 1: 4 × 10GE, 1+1 ═══ B
 *   A ═══ 2: 4 × 10GE ════════ B     same ends, each demand by itself
 * </pre>
 */
class A05_DemandsStayApartTest {

    private static GroomingCase twoDemands() {
        return GroomingCase.on("A-B", "B-C", "A-C")
                .demand("A-B", Protection.NODE_DISJOINT, Restoration.JOINT_SAME, "4 10GE")
                .demand("A-B", "4 10GE");
    }

    @Test
    void keepsProtectionAndRestorationOfEach() {
        GroomingResult result = twoDemands().groom();

        assertThat(result.lightpaths())
                .extracting(GroomedLightpath::protection)
                .containsExactly(Protection.NODE_DISJOINT, Protection.NONE);
        assertThat(result.lightpaths())
                .extracting(GroomedLightpath::restoration)
                .containsExactly(Restoration.JOINT_SAME, Restoration.NONE);
    }

    @Test
    void movesNoCardAndRenamesNothingWhenADemandIsAdded() {
        GroomingResult before = twoDemands().groom();

        GroomingResult after = twoDemands().demand("B-C", "1 100GE", "7 FE").groom();

        List<Card> cardsAfter = after.cards();
        assertThat(cardsAfter).containsAll(before.cards());
        assertThat(after.lightpaths()).containsAll(before.lightpaths());
    }

    @Test
    void asksRoutingForOneLightpathEach() {
        assertThat(GroomedRequests.of(twoDemands().groom()))
                .extracting(request -> request.id() + " " + request.protection().text())
                .containsExactly("1-lp1 1+1_NodeDisjoint", "2-lp1 NoProtection");
    }
}
