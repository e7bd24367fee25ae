package io.netplanner.server.run;

import io.netplanner.model.account.Action;
import io.netplanner.model.project.Page;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.broker.RunChanges;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.run.internal.OutboxRelay;
import io.netplanner.server.run.internal.RunRepository;
import io.netplanner.server.run.internal.RunRow;
import io.netplanner.server.total.ListTotals;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planners do with runs: submit, follow, finish, cancel, repeat. Workers use {@link RunClaims}. */
@Singleton
public class RunService {

    private static final String WHAT = "run";

    private final RunRepository runs;
    private final ProjectService projects;
    private final RunIntake intake;
    private final OutboxRelay relay;
    private final RunChanges changes;
    private final ListTotals totals;
    private final AuditLog audit;

    RunService(
            RunRepository runs,
            ProjectService projects,
            RunIntake intake,
            OutboxRelay relay,
            RunChanges changes,
            ListTotals totals,
            AuditLog audit) {
        this.runs = runs;
        this.projects = projects;
        this.intake = intake;
        this.totals = totals;
        this.audit = audit;
        this.relay = relay;
        this.changes = changes;
    }

    /**
     * Makes a run that waits for a worker.
     *
     * @param idempotencyKey the same key from the same user answers the run of the first submission; with other
     *     content it is refused
     * @throws RefusedException 422 with every issue of the form
     */
    public Run submit(Caller caller, RunSubmission submission, @Nullable String idempotencyKey) {
        UUID id = intake.store(caller, submission, idempotencyKey);
        relay.ring(); // after the commit: the relay finds the row
        return row(id).toRun();
    }

    /** Makes a new run from the same inputs and parameters as an old one; the key is as in {@link #submit}. */
    public Run repeat(Caller caller, UUID id, @Nullable String idempotencyKey) {
        UUID repeated = intake.storeRepetition(caller, require(caller, Action.RUN, id), idempotencyKey);
        relay.ring();
        return row(repeated).toRun();
    }

    public Run get(Caller caller, UUID id) {
        return require(caller, Action.READ, id);
    }

    /** The runs of the caller's projects, newest first. */
    public Page<Run> list(Caller caller, @Nullable UUID projectId, @Nullable RunState state, PageRequest request) {
        if (projectId == null) {
            List<RunRow> rows = runs.list(caller.id(), state, request.before(), request.fetchSize());
            return request.page(rows, () -> totals.runsOfUser(caller.id(), name(state)), RunRow::id, RunRow::toRun);
        }
        projects.require(caller, Action.READ, projectId);
        List<RunRow> rows = listOfProject(projectId, state, request);
        return request.page(rows, () -> totals.runs(projectId, name(state)), RunRow::id, RunRow::toRun);
    }

    private List<RunRow> listOfProject(UUID projectId, @Nullable RunState state, PageRequest request) {
        return state == null
                ? runs.listOfProject(projectId, request.before(), request.fetchSize())
                : runs.listOfProject(projectId, state, request.before(), request.fetchSize());
    }

    private static @Nullable String name(@Nullable RunState state) {
        return state == null ? null : state.name();
    }

    /** Cancels a waiting run at once and asks a running one to stop. */
    public Run cancel(Caller caller, UUID id) {
        Run run = require(caller, Action.RUN, id);
        if (runs.requestCancel(id) == 0) {
            throw endedAlready(row(id).toRun());
        }
        audit.record(caller, "CANCELLED", WHAT, id, "as it was " + run.state());
        changes.announce(id);
        return row(id).toRun();
    }

    /** Asks the searches of a run to end with the best found so far; asking again changes nothing. */
    public Run finish(Caller caller, UUID id) {
        Run run = require(caller, Action.RUN, id);
        if (runs.requestFinish(id) == 0) {
            throw refusalToFinish(row(id).toRun());
        }
        if (!run.finishRequested()) {
            audit.record(caller, "FINISHED", WHAT, id, "as it was " + run.state());
        }
        changes.announce(id);
        return row(id).toRun();
    }

    private static RefusedException refusalToFinish(Run run) {
        return run.state().isFinal()
                ? endedAlready(run)
                : new RefusedException(
                        ErrorCode.CONFLICT,
                        "The run " + run.name() + " is being cancelled and will have no result. Repeat it instead.");
    }

    private static RefusedException endedAlready(Run run) {
        return new RefusedException(
                ErrorCode.RUN_FINAL, "The run " + run.name() + " has ended " + run.state() + " already.");
    }

    /** A run as it is now, whoever asks: for messages that its owner has ordered. */
    public Run snapshot(UUID id) {
        return row(id).toRun();
    }

    private Run require(Caller caller, Action action, UUID id) {
        RunRow row = row(id);
        try {
            projects.require(caller, action, row.projectId());
        } catch (RefusedException refusal) {
            throw refusal.code() == ErrorCode.NOT_FOUND ? RefusedException.notFound(WHAT, id) : refusal;
        }
        return row.toRun();
    }

    private RunRow row(UUID id) {
        return runs.find(id).orElseThrow(() -> RefusedException.notFound(WHAT, id));
    }
}
