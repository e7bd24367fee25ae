package io.netplanner.server.planning;

import io.netplanner.engine.grooming.ManualGrooming;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.draft.StoredDrafts;
import io.netplanner.server.platform.Json;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads what a run keeps of an earlier one, or of a draft. */
@Singleton
final class KeptGroomings {

    private final RunResults results;
    private final StoredDrafts drafts;

    KeptGroomings(RunResults results, StoredDrafts drafts) {
        this.results = results;
        this.drafts = drafts;
    }

    GroomingDraft installedBy(UUID runId, EquipmentCatalogue catalogue) {
        return new ManualGrooming().draftOf(grooming(runId), catalogue);
    }

    List<Card> cardsOf(UUID runId) {
        return grooming(runId).cards();
    }

    private GroomingResult grooming(UUID runId) {
        return Json.read(results.stored(runId, ResultPart.GROOMING), GroomingResult.class);
    }

    GroomingDraft draft(VersionRef ref) {
        return drafts.content(ref);
    }
}
