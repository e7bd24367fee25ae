package io.netplanner.server.report;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.server.account.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Reports of runs over REST. */
@Controller("/api/v1/runs/{id}/result/report")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class PlanReportController {

    private final StoredPlans plans;

    PlanReportController(StoredPlans plans) {
        this.plans = plans;
    }

    /** The plan as a page to read and to print: figures, bounds, map, what is not served, links, lightpaths. */
    @Get(produces = MediaType.TEXT_HTML)
    @ApiResponse(content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")))
    byte[] getRunReport(Authentication authentication, UUID id) {
        return new PlanReport(plans.get(Caller.of(authentication), id)).toHtml();
    }
}
