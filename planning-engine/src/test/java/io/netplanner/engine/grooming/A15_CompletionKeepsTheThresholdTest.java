package io.netplanner.engine.grooming;

import static io.netplanner.engine.grooming.HandGrooming.assign;
import static io.netplanner.engine.grooming.HandGrooming.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.issue.Issue;
import org.junit.jupiter.api.Test;

/**
 * A planner's muxponder stands idle between A and B; a lightpath is opened from 50 Gb/s on.
 *
 * <pre>
 *   A ═══ MP1H, nothing on it yet ═══ B
 * </pre>
 */
class A15_CompletionKeepsTheThresholdTest {

    private static HandGrooming idleMuxponder(String... services) {
        HandGrooming hand =
                new HandGrooming(GroomingCase.on("A-B").threshold(50).demand("A-B", services));
        hand.edit(place("mux", "MP1H", DraftPlace.at("A"), DraftPlace.at("B")));
        return hand;
    }

    @Test
    void lightsAnIdleCardThatReachesIt() {
        HandGrooming hand = idleMuxponder("5 10GE");

        hand.complete();

        assertThat(hand.path("1/10GE/5")).containsExactly("mux-1");
        assertThat(hand.result().remaining().serviceIds()).isEmpty();
        assertThat(hand.broken()).isEmpty();
    }

    @Test
    void leavesAnIdleCardDarkAndListsWhatIsTooLittleForIt() {
        HandGrooming hand = idleMuxponder("4 10GE", "3 GE");

        hand.complete();

        assertThat(hand.result().lightpaths()).isEmpty();
        assertThat(hand.result().remaining().serviceIds()).hasSize(7);
        assertThat(hand.card("muxa").node()).isEqualTo("A");
        assertThat(hand.broken()).isEmpty();
    }

    @Test
    void plugsNoGroomoutOfThePlannerIntoACardThatStaysBelowIt() {
        HandGrooming hand = idleMuxponder("3 GE");
        hand.edit(
                place("low", "MP2X", DraftPlace.at("A"), DraftPlace.at("B")),
                assign(CarriedKind.SERVICE, "1/GE/1", "low-1"));

        hand.complete();

        assertThat(hand.result().lightpaths()).isEmpty();
        assertThat(hand.result().remaining().groomoutIds()).containsExactly("low-1");
        assertThat(hand.broken()).isEmpty();
    }

    @Test
    void fillsALightpathThatThePlannerOpenedAndNamesItWhileItStaysBelow() {
        HandGrooming few = idleMuxponder("3 10GE");
        few.edit(assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"));
        HandGrooming enough = idleMuxponder("6 10GE");
        enough.edit(assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"));

        few.complete();
        enough.complete();

        assertThat(few.path("1/10GE/3")).containsExactly("mux-1");
        assertThat(few.broken()).extracting(Issue::code).containsExactly("GROOMING_BELOW_THRESHOLD");
        assertThat(enough.result().lightpaths())
                .extracting(GroomedLightpath::loadGbps)
                .containsExactly(60.0);
        assertThat(enough.broken()).isEmpty();
    }

    @Test
    void filledCardsOfTwoAreLitAndTheOtherStaysDark() {
        HandGrooming hand = idleMuxponder("13 10GE");
        hand.edit(place("second", "MP1H", DraftPlace.at("A"), DraftPlace.at("B")));

        hand.complete();

        assertThat(hand.result().lightpaths())
                .extracting(GroomedLightpath::id, GroomedLightpath::loadGbps)
                .containsExactly(tuple("mux-1", 100.0));
        assertThat(hand.result().remaining().serviceIds()).hasSize(3);
        assertThat(hand.broken()).isEmpty();
    }

    @Test
    void lineThatLayIdleWhenItWasInstalledIsHeldToItAsWell() {
        HandGrooming hand = idleMuxponder("5 10GE");
        hand.edit(place("second", "MP1H", DraftPlace.at("A"), DraftPlace.at("B")));
        hand.complete();

        GroomingResult after = GroomingCase.on("A-B")
                .threshold(50)
                .demand("A-B", "12 10GE")
                .keeping(hand.result())
                .groomChecked();

        assertThat(after.lightpaths()).extracting(GroomedLightpath::loadGbps).containsExactly(100.0);
        assertThat(after.remaining().serviceIds()).hasSize(2);
    }
}
