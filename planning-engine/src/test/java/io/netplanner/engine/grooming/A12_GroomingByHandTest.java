package io.netplanner.engine.grooming;

import static io.netplanner.engine.grooming.HandGrooming.assign;
import static io.netplanner.engine.grooming.HandGrooming.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C      1: A to C, 2 × 10GE, 3 GE     2: A to B, 1 × 10GE
 * </pre>
 */
class A12_GroomingByHandTest {

    private final HandGrooming hand = new HandGrooming(
            GroomingCase.on("A-B", "B-C").demand("A-C", "2 10GE", "3 GE").demand("A-B", "1 10GE"));

    @Test
    void anEmptyDraftBreaksNoRuleAndListsEveryServiceAsRemaining() {
        assertThat(hand.broken()).isEmpty();
        assertThat(hand.result().remaining().serviceIds()).hasSize(6);
    }

    @Test
    void aPlannersCardsCarryWhatIsAssignedWhereTheyStand() {
        hand.edit(
                place("mux", "MP1H", DraftPlace.at("A"), DraftPlace.at("C")),
                place("low", "MP2X", new DraftPlace("A", 1, 3, List.of(7, 8)), DraftPlace.at("C")),
                assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"),
                assign(CarriedKind.SERVICE, "1/GE/1", "low-2"),
                assign(CarriedKind.GROOMOUT, "low-2", "mux-1"));

        assertThat(hand.broken()).isEmpty();
        assertThat(hand.result().lightpaths())
                .singleElement()
                .satisfies(lightpath -> assertThat(lightpath.loadGbps()).isEqualTo(11.25));
        assertThat(hand.card("lowa").slots()).containsExactly(7, 8);
        assertThat(hand.result().remaining().serviceIds()).hasSize(4);
    }

    @Test
    void everyRuleThatADraftBreaksIsNamedAtOnce() {
        hand.edit(
                place("mux", "MP1H", new DraftPlace("A", 1, 2, List.of(2, 3)), DraftPlace.at("B")),
                place("low", "MP2X", new DraftPlace("A", 1, 2, List.of(3, 4)), DraftPlace.at("B")),
                assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"),
                assign(CarriedKind.SERVICE, "2/10GE/1", "low-1"));

        assertThat(hand.broken())
                .extracting(Issue::code)
                .contains(
                        "GROOMING_RESERVED_SLOT",
                        "GROOMING_SLOT_USED_TWICE",
                        "GROOMING_TYPE_NOT_ACCEPTED",
                        "GROOMING_PATH_BROKEN");
    }

    @Test
    void aSplitServiceIsCompletedSectionBySectionAndSharesThemWithOthers() {
        hand.edit(new GroomingEdit.Split(List.of("1/10GE/1", "1/GE/1"), List.of("B")));
        hand.complete();

        assertThat(hand.broken()).isEmpty();
        assertThat(hand.path("1/10GE/1")).hasSize(2);
        assertThat(hand.path("1/GE/1")).hasSize(2);
        assertThat(hand.path("1/10GE/2")).hasSize(1);
        assertThat(hand.result().remaining().serviceIds()).isEmpty();
    }

    @Test
    void mergingFreesTheServiceForItsStraightWay() {
        hand.edit(new GroomingEdit.Split(List.of("1/10GE/1"), List.of("B")));
        hand.complete();
        hand.edit(new GroomingEdit.Merge(List.of("1/10GE/1")));

        assertThat(hand.result().remaining().serviceIds()).containsExactly("1/10GE/1");
        hand.complete();
        assertThat(hand.path("1/10GE/1")).hasSize(1);
        assertThat(hand.broken()).isEmpty();
    }

    @Test
    void completionMovesNothingThatThePlannerPlaced() {
        hand.edit(
                place("mux", "MP1H", new DraftPlace("A", 1, 2, List.of(9, 10)), DraftPlace.at("C")),
                assign(CarriedKind.SERVICE, "1/10GE/2", "mux-1"));
        hand.complete();

        assertThat(hand.broken()).isEmpty();
        assertThat(hand.card("muxa").slots()).containsExactly(9, 10);
        assertThat(hand.path("1/10GE/2")).containsExactly("mux-1");
        assertThat(hand.path("1/10GE/1")).containsExactly("mux-1");
        assertThat(hand.result().lightpaths()).hasSize(2);
        assertThat(hand.result().remaining().serviceIds()).isEmpty();
    }

    @Test
    void removingACardFreesWhatRodeOnIt() {
        hand.complete();
        String muxponder = hand.draft().cards().stream()
                .filter(card -> card.type().equals("MP1H") && card.joins("A", "C"))
                .findFirst()
                .orElseThrow()
                .id();
        hand.edit(new GroomingEdit.RemoveCard(muxponder));

        assertThat(hand.broken()).isEmpty();
        assertThat(hand.result().remaining().serviceIds()).containsExactly("1/10GE/1", "1/10GE/2");
        assertThat(hand.result().remaining().groomoutIds()).hasSize(1);
        hand.complete();
        assertThat(hand.result().remaining().serviceIds()).isEmpty();
        assertThat(hand.result().remaining().groomoutIds()).isEmpty();
    }

    @Test
    void cardsMoveAndClientsLeaveTheirLines() {
        hand.complete();
        String card = hand.draft().cards().getFirst().nearId();
        String line = hand.result().lightpaths().getFirst().id();
        hand.edit(
                new GroomingEdit.MoveCard(
                        card,
                        new DraftPlace(hand.draft().cards().getFirst().near().node(), 2, 1, List.of(11, 12))),
                new GroomingEdit.Free(CarriedKind.SERVICE, "1/10GE/1", null));

        assertThat(hand.broken()).isEmpty();
        assertThat(hand.card(card).rack()).isEqualTo(2);
        assertThat(hand.result().remaining().serviceIds()).containsExactly("1/10GE/1");
        assertThat(line).isNotBlank();
    }

    @Test
    void aCardMovesWithinItsNodeOnly() {
        hand.edit(place("mux", "MP1H", DraftPlace.at("A"), DraftPlace.at("C")));

        assertThat(hand.apply(new GroomingEdit.MoveCard("muxz", DraftPlace.at("B")))
                        .issues())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple("DRAFT_CARD_ELSEWHERE", "/edits/0/to/node"));
    }

    @Test
    void aSlotNamedTwiceIsNoCollisionWithAnotherCard() {
        hand.edit(place("mux", "MP1H", new DraftPlace("A", 1, 2, List.of(7, 7)), DraftPlace.at("C")));

        assertThat(hand.broken()).extracting(Issue::code).containsExactly("GROOMING_SLOTS_WRONG");
    }

    @Test
    void everyEditThatNamesWhatDoesNotExistIsToldAtOnceAndNoneIsKept() {
        Checked<GroomingDraft> edited = hand.apply(
                place("a", "MP1H", DraftPlace.at("A"), DraftPlace.at("Nowhere")),
                place("b", "XX", new DraftPlace("A", 1, null, List.of()), DraftPlace.at("B")),
                assign(CarriedKind.SERVICE, "nobody's", "no line"),
                new GroomingEdit.RemoveCard("c"),
                new GroomingEdit.Split(List.of("1/GE/1"), List.of("C")),
                new GroomingEdit.Split(List.of("1/GE/1"), List.of()),
                place("\u0000", "MP1H", DraftPlace.at("A"), DraftPlace.at("B")));

        assertThat(edited.hasErrors()).isTrue();
        assertThat(edited.issues())
                .extracting(Issue::pointer)
                .containsExactly(
                        "/edits/0/far/node",
                        "/edits/1/type",
                        "/edits/1/near",
                        "/edits/2/client",
                        "/edits/2/line",
                        "/edits/3/id",
                        "/edits/4/at",
                        "/edits/5/at",
                        "/edits/6/id");
    }
}
