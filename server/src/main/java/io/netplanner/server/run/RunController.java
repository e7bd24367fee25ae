package io.netplanner.server.run;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.project.Page;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs over REST. */
@Controller(RunController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class RunController {

    static final String PATH = "/api/v1/runs";

    private final RunService runs;

    RunController(RunService runs) {
        this.runs = runs;
    }

    /** The runs of the user's projects, newest first; of one project or in one state where that is given. */
    @Get
    Page<Run> listRuns(
            Authentication authentication,
            @Nullable @QueryValue UUID projectId,
            @Nullable @QueryValue RunState state,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return runs.list(Caller.of(authentication), projectId, state, PageRequest.of(limit, cursor));
    }

    /**
     * Submits a run of the versions that the project binds at this moment. Keys left out of its parameters take their
     * defaults; the answer tells them all.
     *
     * @param idempotencyKey chosen by the client; a repeated submission with the same key answers the first one's run, one with
     *     other content is refused
     */
    @Post
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<Run> submitRun(
            Authentication authentication,
            @Nullable @Header("Idempotency-Key") String idempotencyKey,
            @Body RunSubmission submission) {
        return accepted(runs.submit(Caller.of(authentication), submission, idempotencyKey));
    }

    /** One run. */
    @Get("/{id}")
    Run getRun(Authentication authentication, UUID id) {
        return runs.get(Caller.of(authentication), id);
    }

    /** Cancels a waiting run at once, asks a running one to stop. */
    @Post("/{id}/cancel")
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<Run> cancelRun(Authentication authentication, UUID id) {
        return accepted(runs.cancel(Caller.of(authentication), id));
    }

    /**
     * Takes what is found so far: the searches of a run end with the best that they have, and the run goes on to a
     * checked result that is marked so. One that waits ends with its first answers once a worker has it. Asking again
     * changes nothing.
     */
    @Post("/{id}/finish")
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<Run> finishRun(Authentication authentication, UUID id) {
        return accepted(runs.finish(Caller.of(authentication), id));
    }

    /**
     * Submits a new run of the same inputs and parameters.
     *
     * @param idempotencyKey as at submitting: the same key makes no second one
     */
    @Post("/{id}/repeat")
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<Run> repeatRun(
            Authentication authentication, UUID id, @Nullable @Header("Idempotency-Key") String idempotencyKey) {
        return accepted(runs.repeat(Caller.of(authentication), id, idempotencyKey));
    }

    private static MutableHttpResponse<Run> accepted(Run run) {
        return HttpResponse.accepted(URI.create(PATH + "/" + run.id())).body(run);
    }
}
