package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServicePath;
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

    private final GroomingRequest request = GroomingCase.on("A-B", "B-C")
            .demand("A-C", "2 10GE", "3 GE")
            .demand("A-B", "1 10GE")
            .request();

    private final ManualGrooming manual = new ManualGrooming();
    private GroomingDraft draft = GroomingDraft.EMPTY;

    @Test
    void anEmptyDraftBreaksNoRuleAndListsEveryServiceAsRemaining() {
        assertThat(broken()).isEmpty();
        assertThat(result().remaining().serviceIds()).hasSize(6);
    }

    @Test
    void aPlannersCardsCarryWhatIsAssignedWhereTheyStand() {
        edit(
                place("mux", "MP1H", DraftPlace.at("A"), DraftPlace.at("C")),
                place("low", "MP2X", new DraftPlace("A", 1, 3, List.of(7, 8)), DraftPlace.at("C")),
                assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"),
                assign(CarriedKind.SERVICE, "1/GE/1", "low-2"),
                assign(CarriedKind.GROOMOUT, "low-2", "mux-1"));

        assertThat(broken()).isEmpty();
        assertThat(result().lightpaths())
                .singleElement()
                .satisfies(lightpath -> assertThat(lightpath.loadGbps()).isEqualTo(11.25));
        assertThat(card("lowa").slots()).containsExactly(7, 8);
        assertThat(result().remaining().serviceIds()).hasSize(4);
    }

    @Test
    void everyRuleThatADraftBreaksIsNamedAtOnce() {
        edit(
                place("mux", "MP1H", new DraftPlace("A", 1, 2, List.of(2, 3)), DraftPlace.at("B")),
                place("low", "MP2X", new DraftPlace("A", 1, 2, List.of(3, 4)), DraftPlace.at("B")),
                assign(CarriedKind.SERVICE, "1/10GE/1", "mux-1"),
                assign(CarriedKind.SERVICE, "2/10GE/1", "low-1"));

        assertThat(broken())
                .extracting(Issue::code)
                .contains(
                        "GROOMING_RESERVED_SLOT",
                        "GROOMING_SLOT_USED_TWICE",
                        "GROOMING_TYPE_NOT_ACCEPTED",
                        "GROOMING_PATH_BROKEN");
    }

    @Test
    void aSplitServiceIsCompletedSectionBySectionAndSharesThemWithOthers() {
        edit(new GroomingEdit.Split(List.of("1/10GE/1", "1/GE/1"), List.of("B")));
        complete();

        assertThat(broken()).isEmpty();
        assertThat(path("1/10GE/1")).hasSize(2);
        assertThat(path("1/GE/1")).hasSize(2);
        assertThat(path("1/10GE/2")).hasSize(1);
        assertThat(result().remaining().serviceIds()).isEmpty();
    }

    @Test
    void mergingFreesTheServiceForItsStraightWay() {
        edit(new GroomingEdit.Split(List.of("1/10GE/1"), List.of("B")));
        complete();
        edit(new GroomingEdit.Merge(List.of("1/10GE/1")));

        assertThat(result().remaining().serviceIds()).containsExactly("1/10GE/1");
        complete();
        assertThat(path("1/10GE/1")).hasSize(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void completionMovesNothingThatThePlannerPlaced() {
        edit(
                place("mux", "MP1H", new DraftPlace("A", 1, 2, List.of(9, 10)), DraftPlace.at("C")),
                assign(CarriedKind.SERVICE, "1/10GE/2", "mux-1"));
        complete();

        assertThat(broken()).isEmpty();
        assertThat(card("muxa").slots()).containsExactly(9, 10);
        assertThat(path("1/10GE/2")).containsExactly("mux-1");
        assertThat(path("1/10GE/1")).containsExactly("mux-1");
        assertThat(result().lightpaths()).hasSize(2);
        assertThat(result().remaining().serviceIds()).isEmpty();
    }

    @Test
    void removingACardFreesWhatRodeOnIt() {
        complete();
        String muxponder = draft.cards().stream()
                .filter(card -> card.type().equals("MP1H") && card.joins("A", "C"))
                .findFirst()
                .orElseThrow()
                .id();
        edit(new GroomingEdit.RemoveCard(muxponder));

        assertThat(broken()).isEmpty();
        assertThat(result().remaining().serviceIds()).containsExactly("1/10GE/1", "1/10GE/2");
        assertThat(result().remaining().groomoutIds()).hasSize(1);
        complete();
        assertThat(result().remaining().serviceIds()).isEmpty();
        assertThat(result().remaining().groomoutIds()).isEmpty();
    }

    @Test
    void cardsMoveAndClientsLeaveTheirLines() {
        complete();
        String card = draft.cards().getFirst().nearId();
        String line = result().lightpaths().getFirst().id();
        edit(
                new GroomingEdit.MoveCard(
                        card, new DraftPlace(draft.cards().getFirst().near().node(), 2, 1, List.of(11, 12))),
                new GroomingEdit.Free(CarriedKind.SERVICE, "1/10GE/1", null));

        assertThat(broken()).isEmpty();
        assertThat(card(card).rack()).isEqualTo(2);
        assertThat(result().remaining().serviceIds()).containsExactly("1/10GE/1");
        assertThat(line).isNotBlank();
    }

    @Test
    void everyEditThatNamesWhatDoesNotExistIsToldAtOnceAndNoneIsKept() {
        Checked<GroomingDraft> edited = editor().apply(
                        draft,
                        List.of(
                                place("a", "MP1H", DraftPlace.at("A"), DraftPlace.at("Nowhere")),
                                place("b", "XX", new DraftPlace("A", 1, null, List.of()), DraftPlace.at("B")),
                                assign(CarriedKind.SERVICE, "nobody's", "no line"),
                                new GroomingEdit.RemoveCard("c"),
                                new GroomingEdit.Split(List.of("1/GE/1"), List.of("C")),
                                new GroomingEdit.Split(List.of("1/GE/1"), List.of()),
                                place("\u0000", "MP1H", DraftPlace.at("A"), DraftPlace.at("B"))));

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

    private static GroomingEdit place(String id, String type, DraftPlace near, DraftPlace far) {
        return new GroomingEdit.PlaceCard(id, type, near, far, null, null);
    }

    private static GroomingEdit assign(CarriedKind kind, String client, String line) {
        return new GroomingEdit.Assign(kind, client, line);
    }

    private DraftEditor editor() {
        return new DraftEditor(request.catalogue(), request.topology(), request.traffic());
    }

    private void edit(GroomingEdit... edits) {
        draft = editor().apply(draft, List.of(edits)).get();
    }

    private void complete() {
        draft = manual.complete(request, draft, Execution.quiet());
    }

    private GroomingResult result() {
        return manual.resultOf(request, draft, 0);
    }

    private List<Issue> broken() {
        return new GroomingValidator().validate(request, result());
    }

    private Card card(String id) {
        return result().cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> path(String service) {
        return result().paths().stream()
                .filter(path -> path.serviceId().equals(service))
                .findFirst()
                .map(ServicePath::lightpathIds)
                .orElse(List.of());
    }
}
