package io.netplanner.server.run;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.run.RunProgress;
import io.netplanner.server.run.internal.ClaimRepository;
import io.netplanner.server.run.internal.OutboxRepository;
import io.netplanner.server.run.internal.ResultStore;
import io.netplanner.server.run.internal.RunRepository;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * What workers do with runs. Everything but the claim needs the fencing token, and says {@code false} when it no longer
 * holds: the worker then drops what it has.
 */
@Singleton
public class RunClaims {

    private final ClaimRepository claims;
    private final RunRepository runs;
    private final OutboxRepository outbox;
    private final ResultStore results;
    private final RunLimits limits;
    private final double leaseSeconds;

    RunClaims(
            ClaimRepository claims,
            RunRepository runs,
            OutboxRepository outbox,
            ResultStore results,
            RunLimits limits,
            RunSettings settings) {
        this.claims = claims;
        this.runs = runs;
        this.outbox = outbox;
        this.results = results;
        this.limits = limits;
        this.leaseSeconds = settings.lease().toMillis() / 1000.0;
    }

    /**
     * Takes the waiting run whose turn it is; empty when none waits that may be taken up now. A bell says only that
     * there is something to look for, so a doubled one is harmless, and order is decided here alone.
     *
     * @param worker name of the worker's process
     */
    @Transactional
    public Optional<ClaimedRun> claimNext(String worker) {
        claims.lockOrder();
        Optional<UUID> next = findNext();
        while (next.isPresent() && claims.claim(next.get(), worker, leaseSeconds) == 0) {
            next = findNext(); // it was cancelled a moment ago
        }
        next.ifPresent(claims::noteTurn);
        return next.flatMap(runs::find).map(row -> new ClaimedRun(row.toRun(), row.fencingToken(), row.requestId()));
    }

    private Optional<UUID> findNext() {
        return claims.findNext(limits.runningPerProject(), limits.runningPerUser());
    }

    /** Extends the lease. */
    public boolean renew(ClaimedRun claim) {
        return claims.renew(claim.run().id(), claim.fencingToken(), leaseSeconds) == 1;
    }

    public RunWish wishOf(ClaimedRun claim) {
        return claims.findWish(claim.run().id());
    }

    public boolean store(ClaimedRun claim, RunProgress progress) {
        return claims.progress(
                        claim.run().id(),
                        claim.fencingToken(),
                        progress.fraction(),
                        progress.stage(),
                        progress.message(),
                        progress.bestObjective(),
                        progress.bound(),
                        progress.estimatedEnd())
                == 1;
    }

    /** Stores the result and ends the run, both or neither. */
    @Transactional
    public boolean succeed(ClaimedRun claim, RunOutcome outcome) {
        UUID id = claim.run().id();
        // The state first: its row lock keeps the claim from lapsing while the result is written.
        if (claims.succeed(id, claim.fencingToken(), outcome.headline()) == 0) {
            return false;
        }
        results.store(id, outcome);
        return true;
    }

    public boolean fail(ClaimedRun claim, String reason) {
        return claims.fail(claim.run().id(), claim.fencingToken(), reason) == 1;
    }

    public boolean cancel(ClaimedRun claim) {
        return claims.cancel(claim.run().id(), claim.fencingToken()) == 1;
    }

    /** Lets another worker start the run afresh; this one has done nothing wrong, so the attempt does not count. */
    @Transactional
    public boolean giveBack(ClaimedRun claim) {
        UUID id = claim.run().id();
        return claims.giveBack(id, claim.fencingToken()) == 1 && outbox.add(id) == 1;
    }
}
