package io.netplanner.server.exchange.gnpy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a service.
 *
 * @param blocked why it is not carried, as GNPy names it; absent where it is
 * @param slots its frequency slots; empty where it has none
 * @param light absent where it was not sent
 * @param lightBack of one that is asked for in both directions
 */
public record ServiceOutcome(
        String id,
        List<String> path,
        @Nullable String mode,
        @Nullable String blocked,
        List<GnpyService.Slot> slots,
        @Nullable Light light,
        @Nullable Light lightBack) {

    public ServiceOutcome {
        path = List.copyOf(path);
        slots = List.copyOf(slots);
    }

    /**
     * What the receiver sees, against a full comb of the service's own kind. Means and extremes over its channels.
     *
     * @param penaltyDb the most that a channel loses to impairments
     * @param penaltiesDb the most that each impairment costs, by its name; those that the mode has no table of are absent
     */
    public record Light(
            double gsnrDbSignal,
            double gsnrDb01nm,
            double osnrDbSignal,
            double osnrDb01nm,
            double leastGsnrDb01nm,
            double mostGsnrDb01nm,
            double penaltyDb,
            Map<String, Double> penaltiesDb,
            double requiredOsnrDb01nm,
            double marginDb) {

        public Light {
            penaltiesDb = Map.copyOf(penaltiesDb);
        }
    }
}
