package io.netplanner.server.equipment;

import io.netplanner.engine.transmission.ReachLookup;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachTable;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;

/** How far light goes by the shipped catalogue: looked up in milliseconds, so no run. */
@Singleton
final class ReachAnswers {

    ReachTable answer(ReachQuestion question) {
        EquipmentCatalogue catalogue = DefaultCatalogue.get();
        List<Issue> faults = question.check(catalogue);
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        try {
            return new ReachLookup(catalogue).answer(question);
        } catch (TransmissionLimitException e) {
            throw refusal(List.of(Issue.error("REACH_NO_LIGHT", "/spanKm", String.valueOf(e.getMessage()))));
        }
    }

    private static RefusedException refusal(List<Issue> issues) {
        return new RefusedException(ErrorCode.REQUEST_INVALID, "No reach can be told.", issues);
    }
}
