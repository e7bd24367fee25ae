package io.netplanner.engine.grooming.internal.manual;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingEdit;

/** Services and groomouts onto lines and off them. */
public final class ClientEdits {

    private ClientEdits() {}

    public static void assign(GroomingEdit.Assign edit, DraftState state) {
        Carried client = new Carried(edit.kind(), edit.client());
        boolean known = edit.kind() == CarriedKind.SERVICE
                ? state.requireDemand(edit.client(), "/client").isPresent()
                : requireLine(edit.client(), "/client", state);
        if (requireLine(edit.line(), "/line", state) & known) {
            state.become(state.draft().mapLines(line -> assigned(line, edit.line(), client)));
        }
    }

    private static boolean requireLine(String id, String field, DraftState state) {
        return state.require(
                state.hasLine(id),
                "DRAFT_LINE_UNKNOWN",
                field,
                "No card of the draft has a line " + id + ". Take an id of its lines.");
    }

    private static DraftLine assigned(DraftLine line, String id, Carried client) {
        return line.id().equals(id) && !line.clients().contains(client) ? line.with(client) : line;
    }

    public static void free(GroomingEdit.Free edit, DraftState state) {
        Carried client = new Carried(edit.kind(), edit.client());
        boolean rides = state.draft().cards().stream()
                .flatMap(card -> card.lines().stream())
                .anyMatch(line -> isMeant(line, edit) && line.clients().contains(client));
        if (state.require(
                rides,
                "DRAFT_CLIENT_NOT_THERE",
                "/client",
                client.id() + " is on no " + (edit.line() == null ? "line" : "line " + edit.line())
                        + ". Nothing is to be freed.")) {
            state.become(state.draft().mapLines(line -> isMeant(line, edit) ? line.without(client) : line));
        }
    }

    private static boolean isMeant(DraftLine line, GroomingEdit.Free edit) {
        return edit.line() == null || edit.line().equals(line.id());
    }
}
