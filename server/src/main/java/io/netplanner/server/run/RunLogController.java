package io.netplanner.server.run;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.Page;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunLogEntry;
import io.netplanner.server.account.Caller;
import io.netplanner.server.run.internal.RunLogRepository;
import io.netplanner.server.run.internal.RunLogRow;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What became of a run, over REST. */
@Controller(RunController.PATH + "/{id}/log")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class RunLogController {

    /** A run has some ten; only one whose workers stop again and again has more. */
    private static final int MOST = 1_000;

    private final RunService runs;
    private final RunLogRepository log;

    RunLogController(RunService runs, RunLogRepository log) {
        this.runs = runs;
        this.log = log;
    }

    /** What became of a run, from its submission on: who took it up, when each stage began, and how it ended. */
    @Get
    Page<RunLogEntry> getRunLog(Authentication authentication, UUID id) {
        Run run = runs.get(Caller.of(authentication), id);
        RunLogEntry submitted =
                new RunLogEntry(run.submittedAt(), RunLogEntry.Event.SUBMITTED, 0, null, "by " + run.submittedBy());
        List<RunLogEntry> entries = Stream.concat(
                        Stream.of(submitted), log.list(id, MOST).stream().map(RunLogRow::toEntry))
                .toList();
        return new Page<>(entries, log.count(id) + 1, null);
    }
}
