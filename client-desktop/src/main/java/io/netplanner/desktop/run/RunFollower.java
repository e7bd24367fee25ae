package io.netplanner.desktop.run;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.client.ServerAwayException;
import io.netplanner.desktop.client.SignInNeededException;
import io.netplanner.model.run.Run;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Follows one run to its end, silently taking the thread up again when the connection breaks. Ends when interrupted. */
final class RunFollower implements Runnable {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(1);

    private final NetPlannerClient client;
    private final UUID runId;
    private final Consumer<Run> listener;

    RunFollower(NetPlannerClient client, UUID runId, Consumer<Run> listener) {
        this.client = client;
        this.runId = runId;
        this.listener = listener;
    }

    @Override
    public void run() {
        boolean over = false;
        while (!over && !Thread.currentThread().isInterrupted()) {
            over = followOnce();
        }
    }

    /** The server's answer decides: what it refuses once it would refuse again. */
    private boolean followOnce() {
        try {
            if (client.runs().follow(runId, listener).state().isFinal()) {
                return true;
            }
        } catch (ApiException | SignInNeededException e) {
            return true;
        } catch (ServerAwayException e) {
            // It will be back: whoever watches the connection has been told.
        }
        LockSupport.parkNanos(TRY_AGAIN_AFTER.toNanos());
        return false;
    }
}
