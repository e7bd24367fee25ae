package io.netplanner.server.run.internal;

import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.run.RunLimits;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Refuses a run while too many of the same user or project wait already. Says nothing of those that are computed. */
@Singleton
public final class WaitingLimit {

    private static final int RETRY_AFTER_SECONDS = 30;

    private final RunRepository runs;
    private final RunLimits limits;

    WaitingLimit(RunRepository runs, RunLimits limits) {
        this.runs = runs;
        this.limits = limits;
    }

    /** To be called in the transaction that inserts the run: until its end nobody else's count for it changes. */
    public void requireRoom(UUID userId, UUID projectId) {
        runs.lockIntake(userId, projectId);
        require(runs.countWaitingOfUser(userId), limits.queuedPerUser(), "of yours");
        require(runs.countWaitingOfProject(projectId), limits.queuedPerProject(), "of this project");
    }

    private static void require(long waiting, int limit, String whose) {
        if (waiting >= limit) {
            throw RefusedException.retryAfter(
                    ErrorCode.RUN_LIMIT,
                    waiting + " runs " + whose + " wait already, at most " + limit + " may."
                            + " Wait until some have started, or cancel some.",
                    RETRY_AFTER_SECONDS);
        }
    }
}
