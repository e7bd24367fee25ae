package io.netplanner.server.exchange.gnpy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a service.
 *
 * @param blocked why it is not carried, as GNPy names it; absent where it is
 * @param n centre of its frequency slot, in steps of 6.25 GHz from 193.1 THz
 * @param m half its width, in steps of 6.25 GHz
 */
public record ServiceOutcome(
        String id,
        List<String> path,
        @Nullable String mode,
        @Nullable String blocked,
        @Nullable Integer n,
        @Nullable Integer m,
        @Nullable Light light) {

    public ServiceOutcome {
        path = List.copyOf(path);
    }

    /** What the receiver sees, against a full comb of the service's own kind. Means and extremes over its channels. */
    public record Light(
            double gsnrDbSignal,
            double gsnrDb01nm,
            double osnrDbSignal,
            double osnrDb01nm,
            double leastGsnrDb01nm,
            double mostGsnrDb01nm,
            double penaltyDb,
            double requiredOsnrDb01nm,
            double marginDb) {}
}
