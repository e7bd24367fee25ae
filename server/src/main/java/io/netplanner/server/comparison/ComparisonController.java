package io.netplanner.server.comparison;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.run.RunComparison;
import io.netplanner.server.account.Caller;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Comparisons over REST. */
@Controller("/api/v1/comparisons")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class ComparisonController {

    private final RunComparisons comparisons;

    ComparisonController(RunComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** What the results of two runs differ in: figures, lightpaths with routes and channels, unserved requests, cards. */
    @Get
    RunComparison compareRuns(Authentication authentication, @QueryValue UUID before, @QueryValue UUID after) {
        return comparisons.compare(Caller.of(authentication), before, after);
    }
}
