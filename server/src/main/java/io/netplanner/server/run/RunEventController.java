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
import io.netplanner.server.account.Sessions;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.run.internal.RunFollowers;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** A run's way to its end, as server-sent events: {@code snapshot}, then {@code progress}, at last {@code end}. */
@Controller(RunController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class RunEventController {

    private final RunService runs;
    private final RunFollowers followers;
    private final Sessions sessions;

    RunEventController(RunService runs, RunFollowers followers, Sessions sessions) {
        this.runs = runs;
        this.followers = followers;
        this.sessions = sessions;
    }

    /**
     * Follows a run until it ends. The first event comes at once; comments keep the line open. The stream breaks off
     * when the sign-in is ended, or the run is no longer shared with who follows it.
     */
    @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @ApiResponse(
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(implementation = Run.class)))
    Publisher<Event<Object>> followRun(Authentication authentication, UUID id) {
        Caller caller = Caller.of(authentication);
        runs.get(caller, id); // refused before the stream begins
        return followers.follow(id, () -> maySee(authentication, id));
    }

    private boolean maySee(Authentication authentication, UUID id) {
        try {
            Optional<Caller> caller = sessions.findCaller(authentication);
            caller.ifPresent(who -> runs.get(who, id));
            return caller.isPresent();
        } catch (RefusedException notAnyMore) {
            return false;
        }
    }
}
