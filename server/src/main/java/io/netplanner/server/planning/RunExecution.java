package io.netplanner.server.planning;

import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.broker.RunChanges;
import io.netplanner.server.platform.LogContext;
import io.netplanner.server.run.ClaimedRun;
import io.netplanner.server.run.RunClaims;
import io.netplanner.server.run.RunOutcome;
import io.netplanner.server.run.RunWish;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One claimed run from its start to its end in the database.
 *
 * <p>{@link #run()} computes on the caller's thread; {@link #beat()} is called from another every now and then.
 */
final class RunExecution {

    private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

    private static final String OVERDUE = "The run had not come to an end long after its time limit"
            + " (NETPLANNER_RUNS_LIMITS_TIME). Plan less at once, or ask the operator for more time.";

    private final ClaimedRun claim;
    private final UUID id;
    private final RunClaims claims;
    private final RunChanges changes;
    private final Planner planner;
    private final HostedExecution execution;
    private final ProgressRecord progress;
    private final Persistence persistence;
    private final CountDownLatch ended = new CountDownLatch(1);

    RunExecution(
            ClaimedRun claim,
            RunClaims claims,
            RunChanges changes,
            Planner planner,
            HostedExecution execution,
            WorkerSettings settings) {
        this.claim = claim;
        this.id = claim.run().id();
        this.claims = claims;
        this.changes = changes;
        this.planner = planner;
        this.execution = execution;
        this.progress = new ProgressRecord(execution);
        this.persistence = new Persistence(settings.retry(), execution::isLost);
    }

    void run() {
        try (LogContext ignored = context()) {
            execute();
        }
    }

    private void execute() {
        LOG.info("Run {} starts, attempt {}", id, claim.run().attempt());
        changes.announce(id);
        try {
            boolean accepted = compute();
            LOG.info("Run {} ended after {} s{}", id, execution.elapsedSeconds(), accepted ? "" : ", nothing stored");
        } catch (Persistence.GivenUpException e) {
            LOG.error("The end of run {} could not be stored; it will be started again", id, e);
        } finally {
            ended.countDown();
            changes.announce(id);
        }
    }

    /** Whether what came out was accepted; not when the run was given to another worker meanwhile. */
    private boolean compute() {
        RunOutcome outcome;
        try {
            outcome = planner.plan(claim.run(), execution);
        } catch (PlanningCancelledException e) {
            return settleStop();
        } catch (PlanningRefusedException | InvalidResultException | TransmissionLimitException e) {
            return fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            if (Persistence.mayPass(e)) {
                LOG.warn(
                        "The database went away while run {} read its inputs; it will be started again: {}",
                        id,
                        e.toString());
                return false;
            }
            String reason = FaultReason.of(e);
            LOG.error("Run {} failed: {}", id, reason, e);
            return fail(reason);
        }
        List<Issue> marks =
                execution.earlyEnds().stream().map(EarlyEnd::toWarning).toList();
        return persistence.persist(() -> claims.succeed(claim, outcome.withWarnings(marks)));
    }

    private boolean fail(String reason) {
        return persistence.persist(() -> claims.fail(claim, reason));
    }

    private boolean settleStop() {
        return switch (execution.stopReason()) {
            case CANCELLED -> persistence.persist(() -> claims.cancel(claim));
            case OVERDUE -> fail(OVERDUE);
            case WORKER_STOPS -> persistence.persist(() -> claims.giveBack(claim));
            case CLAIM_LOST, NONE -> false;
        };
    }

    /** Keeps the claim alive, looks what is wished of the run, stores progress. */
    void beat() {
        if (ended.getCount() == 0) {
            return;
        }
        try (LogContext ignored = context()) {
            if (!claims.renew(claim)) {
                // Also the case in the moment after the end was stored; then nothing is left to stop.
                execution.stop(StopReason.CLAIM_LOST);
            } else {
                heed(claims.wishOf(claim));
            }
            progress.takeIfDue()
                    .filter(current -> claims.store(claim, current))
                    .ifPresent(stored -> changes.announce(id));
        } catch (RuntimeException e) {
            LOG.warn("No heartbeat for run {}: {}", id, e.toString());
        }
    }

    private void heed(RunWish wish) {
        switch (wish) {
            case CANCEL -> execution.stop(StopReason.CANCELLED);
            case FINISH -> execution.endSearches(EarlyEnd.REQUEST);
            case NONE -> {}
        }
        if (execution.isOverdue()) {
            execution.stop(StopReason.OVERDUE);
        }
    }

    private LogContext context() {
        return LogContext.ofRun(id, claim.requestId());
    }

    void memoryIsShort() {
        execution.endSearches(EarlyEnd.MEMORY);
    }

    void giveBack() {
        execution.stop(StopReason.WORKER_STOPS);
    }

    void awaitEnd(long limitNanos) throws InterruptedException {
        ended.await(limitNanos, TimeUnit.NANOSECONDS);
    }
}
