package io.netplanner.server.run;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunInputs;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.LogContext;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.run.internal.OutboxRepository;
import io.netplanner.server.run.internal.RunRepository;
import io.netplanner.server.run.internal.RunRow;
import io.netplanner.server.run.internal.WaitingLimit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores a new run and its bell in one transaction, so that neither is ever without the other. */
@Singleton
class RunIntake {

    private final RunRepository runs;
    private final OutboxRepository outbox;
    private final ProjectService projects;
    private final RunForm form;
    private final WaitingLimit waitingLimit;
    private final AuditLog audit;

    RunIntake(
            RunRepository runs,
            OutboxRepository outbox,
            ProjectService projects,
            RunForm form,
            WaitingLimit waitingLimit,
            AuditLog audit) {
        this.runs = runs;
        this.outbox = outbox;
        this.projects = projects;
        this.form = form;
        this.waitingLimit = waitingLimit;
        this.audit = audit;
    }

    /** The id of the new run, or of the one that the idempotency key made before, whatever has changed since then. */
    @Transactional
    UUID store(Caller caller, RunSubmission submission, @Nullable String idempotencyKey) {
        Idempotency idempotency = Idempotency.of(idempotencyKey, submission);
        Optional<UUID> before = findEarlier(caller, idempotency);
        if (before.isPresent()) {
            return before.get();
        }
        RunForm.Checked checked =
                form.check(submission, idempotencyKey, id -> projects.require(caller, Action.RUN, id));
        Draft draft = new Draft(
                checked.project().id(),
                submission.kind(),
                checked.name(),
                checked.inputs(),
                checked.parameters(),
                checked.priority());
        return insert(caller, draft, idempotency);
    }

    @Transactional
    UUID storeRepetition(Caller caller, Run run, @Nullable String idempotencyKey) {
        form.checkKey(idempotencyKey);
        Idempotency idempotency = Idempotency.of(idempotencyKey, "repeat", run.id());
        Draft draft =
                new Draft(run.projectId(), run.kind(), run.name(), run.inputs(), run.parameters(), run.priority());
        return findEarlier(caller, idempotency).orElseGet(() -> insert(caller, draft, idempotency));
    }

    private UUID insert(Caller caller, Draft draft, Idempotency idempotency) {
        waitingLimit.requireRoom(caller.id(), draft.projectId());
        UUID id = Ids.next();
        long inserted = runs.insert(
                id,
                draft.projectId(),
                draft.kind(),
                draft.name(),
                draft.inputs().topology().id(),
                draft.inputs().topology().version(),
                draft.inputs().trafficMatrix().id(),
                draft.inputs().trafficMatrix().version(),
                id(draft.inputs().clusters()),
                version(draft.inputs().clusters()),
                id(draft.inputs().catalogue()),
                version(draft.inputs().catalogue()),
                draft.inputs().basedOnRunId(),
                Json.write(draft.parameters()).text(),
                draft.priority(),
                caller.id(),
                caller.name(),
                idempotency.key(),
                idempotency.hash(),
                LogContext.findRequestId());
        if (inserted == 0) {
            return findEarlier(caller, idempotency).orElseThrow();
        }
        outbox.add(id);
        audit.record(caller, "SUBMITTED", "run", id, draft.kind() + " in project " + draft.projectId());
        return id;
    }

    private static @Nullable UUID id(@Nullable VersionRef ref) {
        return ref == null ? null : ref.id();
    }

    private static @Nullable Integer version(@Nullable VersionRef ref) {
        return ref == null ? null : ref.version();
    }

    private Optional<UUID> findEarlier(Caller caller, Idempotency idempotency) {
        String key = idempotency.key();
        Optional<RunRow> earlier = key == null ? Optional.empty() : runs.findByIdempotencyKey(caller.id(), key);
        earlier.ifPresent(run -> requireSame(caller, run, idempotency));
        return earlier.map(RunRow::id);
    }

    private void requireSame(Caller caller, RunRow run, Idempotency idempotency) {
        projects.require(caller, Action.RUN, run.projectId());
        if (!runs.isOfSubmission(run.id(), idempotency.hash())) {
            throw new RefusedException(
                    ErrorCode.IDEMPOTENCY_KEY_REUSED,
                    "The key " + idempotency.key() + " belongs to the run " + run.name() + ", submitted "
                            + run.submittedAt() + " with other content. Choose a new key for each submission.");
        }
    }

    private record Draft(
            UUID projectId, RunKind kind, String name, RunInputs inputs, RunParameters parameters, int priority) {}
}
