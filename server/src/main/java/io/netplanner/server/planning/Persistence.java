package io.netplanner.server.planning;

import io.netplanner.server.platform.DatabaseFaults;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the end of a run, again and again while the database is away: an hour's work is not dropped for a restart. */
final class Persistence {

    private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);
    private static final int MAX_ATTEMPTS = 1_200;

    private final Duration pause;
    private final BooleanSupplier isPointless;

    /** The database did not come back, or refused. */
    static final class GivenUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUpException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * @param isPointless true once the claim is known to be lost
     */
    Persistence(Duration pause, BooleanSupplier isPointless) {
        this.pause = pause;
        this.isPointless = isPointless;
    }

    boolean persist(BooleanSupplier statement) {
        for (int attempt = 1; !isPointless.getAsBoolean(); attempt++) {
            try {
                return statement.getAsBoolean();
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS || !mayPass(e)) {
                    throw new GivenUpException(e);
                }
                LOG.warn("The database is away or full, trying again: {}", e.toString());
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        return false;
    }

    /** Not the run's fault: the database restarts, or its disk is being cleared. */
    static boolean mayPass(Throwable fault) {
        return DatabaseFaults.isUnavailable(fault) || DatabaseFaults.isDiskFull(fault);
    }
}
