package io.netplanner.server.equipment;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachTable;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How far light goes, over REST. */
@Controller("/api/v1/catalogues/default/reach")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalogues")
final class ReachController {

    private final ReachAnswers answers;

    ReachController(ReachAnswers answers) {
        this.answers = answers;
    }

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
        return answers.answer(new ReachQuestion(fiberType, spanKm, spans, channels));
    }
}
