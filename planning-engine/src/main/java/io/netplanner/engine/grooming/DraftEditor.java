package io.netplanner.engine.grooming;

import io.netplanner.engine.grooming.internal.manual.CardEdits;
import io.netplanner.engine.grooming.internal.manual.ClientEdits;
import io.netplanner.engine.grooming.internal.manual.DraftState;
import io.netplanner.engine.grooming.internal.manual.SplitEdits;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;

/**
 * Applies edits to drafts of a grooming. An edit that names what does not exist is an error; one that breaks a rule of
 * planning is applied, for the validator to name what the draft breaks as a whole.
 *
 * <p>Thread-safe.
 */
public final class DraftEditor {

    private final EquipmentCatalogue catalogue;
    private final Topology topology;
    private final TrafficMatrix traffic;

    public DraftEditor(EquipmentCatalogue catalogue, Topology topology, TrafficMatrix traffic) {
        this.catalogue = catalogue;
        this.topology = topology;
        this.traffic = traffic;
    }

    /** The draft after all edits in their order, or every error of them, each at its place below {@code /edits}. */
    public Checked<GroomingDraft> apply(GroomingDraft draft, List<GroomingEdit> edits) {
        DraftState state = new DraftState(draft, catalogue, topology, traffic);
        for (int i = 0; i < edits.size(); i++) {
            apply(edits.get(i), state.at("/edits/" + i));
        }
        return Checked.of(state.draft(), state.issues());
    }

    private static void apply(GroomingEdit edit, DraftState state) {
        switch (edit) {
            case GroomingEdit.PlaceCard place -> CardEdits.place(place, state);
            case GroomingEdit.MoveCard move -> CardEdits.move(move, state);
            case GroomingEdit.RemoveCard remove -> CardEdits.remove(remove, state);
            case GroomingEdit.Assign assign -> ClientEdits.assign(assign, state);
            case GroomingEdit.Free free -> ClientEdits.free(free, state);
            case GroomingEdit.Split split -> SplitEdits.split(split, state);
            case GroomingEdit.Merge merge -> SplitEdits.merge(merge, state);
        }
    }
}
