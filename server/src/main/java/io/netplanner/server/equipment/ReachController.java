package io.netplanner.server.equipment;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.engine.transmission.ReachLookup;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachTable;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** How far light goes, over REST: looked up in milliseconds, so no run. */
@Controller("/api/v1/catalogues/default/reach")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalogues")
final class ReachController {

    /**
     * How far every operational mode goes over equal spans of a fibre, with the whole grid lit.
     *
     * @param spans most spans looked at
     * @param channels of the grid, all lit
     */
    @Get
    ReachTable getReach(
            @QueryValue(defaultValue = "SSMF") String fiberType,
            @QueryValue(defaultValue = "80") double spanKm,
            @QueryValue(defaultValue = "40") int spans,
            @QueryValue(defaultValue = "80") int channels) {
        EquipmentCatalogue catalogue = DefaultCatalogue.get();
        ReachQuestion question = new ReachQuestion(fiberType, spanKm, spans, channels);
        refuseIfAny(question.check(catalogue));
        try {
            return new ReachLookup(catalogue).answer(question);
        } catch (TransmissionLimitException e) {
            throw refusal(List.of(Issue.error("REACH_NO_LIGHT", "/spanKm", String.valueOf(e.getMessage()))));
        }
    }

    private static void refuseIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw refusal(issues);
        }
    }

    private static RefusedException refusal(List<Issue> issues) {
        return new RefusedException(ErrorCode.REQUEST_INVALID, "No reach can be told.", issues);
    }
}
