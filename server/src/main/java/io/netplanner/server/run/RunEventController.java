package io.netplanner.server.run;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.run.Run;
import io.netplanner.server.account.Caller;
import io.netplanner.server.run.internal.RunFollowers;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** A run's way to its end, as server-sent events: {@code snapshot}, then {@code progress}, at last {@code end}. */
@Controller(RunController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class RunEventController {

    private final RunService runs;
    private final RunFollowers followers;

    RunEventController(RunService runs, RunFollowers followers) {
        this.runs = runs;
        this.followers = followers;
    }

    /** Follows a run until it ends. The first event comes at once; comments keep the line open. */
    @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @ApiResponse(
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(implementation = Run.class)))
    Publisher<Event<Object>> followRun(Authentication authentication, UUID id) {
        Caller caller = Caller.of(authentication);
        runs.get(caller, id); // refused before the stream begins
        return followers.follow(id);
    }
}
