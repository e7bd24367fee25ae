package io.netplanner.engine.grooming;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.internal.DraftCards;
import io.netplanner.engine.grooming.internal.DraftCompletion;
import io.netplanner.engine.grooming.internal.DraftedGrooming;
import io.netplanner.engine.grooming.internal.GroomingPreconditions;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import java.util.List;

/**
 * Between drafts and results: a result as a draft to go on with, a draft as the result it amounts to, and a draft
 * completed. Stateless and thread-safe.
 */
public final class ManualGrooming {

    /** The cards, lines and places of a result, to be edited or kept. */
    public GroomingDraft draftOf(GroomingResult grooming, EquipmentCatalogue catalogue) {
        return new GroomingDraft(DraftCards.of(grooming, catalogue), List.of());
    }

    /** What the draft amounts to, whatever rules it breaks; those are the validator's to name. */
    public GroomingResult resultOf(GroomingRequest request, GroomingDraft draft, double seconds) {
        GroomingPreconditions.check(request);
        return new DraftedGrooming(request, draft).result(seconds);
    }

    /**
     * Grooms what the draft leaves open by the algorithm of the request. Nothing that the draft has moves; services that
     * the traffic matrix has no more leave it.
     */
    public GroomingDraft complete(GroomingRequest request, GroomingDraft draft, Execution execution) {
        GroomingPreconditions.check(request);
        return new DraftCompletion(request, execution, new DefaultGroomer()::groom).complete(draft);
    }
}
