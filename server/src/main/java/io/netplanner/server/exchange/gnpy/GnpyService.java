package io.netplanner.server.exchange.gnpy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service that is asked for.
 *
 * @param mode absent: the best that is feasible
 * @param mostChannels of its kind side by side when it is judged; absent: as many as fit the transceiver
 * @param outputPowerWatt of a channel into spans; absent: the reference
 * @param through elements to be visited, in this order
 */
public record GnpyService(
        String id,
        String source,
        String destination,
        boolean bidirectional,
        String transceiver,
        @Nullable String mode,
        double spacingHz,
        @Nullable Integer mostChannels,
        @Nullable Double outputPowerWatt,
        double bandwidth,
        List<String> through) {

    public GnpyService {
        through = List.copyOf(through);
    }
}
