package io.netplanner.engine.routing.bench;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.GabrielNetwork;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seeded network with its requests, in the sizes that planners meet.
 *
 * @param networkSeed so chosen that no node or link cuts the network where its size is given a target
 */
record BenchCase(
        long networkSeed,
        int nodes,
        int requests,
        int channels,
        Protection protection,
        Restoration restoration,
        @Nullable Double reachKm,
        SpectrumGrid grid) {
    private static final long SEED = 4;

    /** Node-disjoint 1+1 with regenerators on the fixed grid. */
    static BenchCase protectedBy(int nodes, int requests, int channels) {
        return new BenchCase(
                SEED,
                nodes,
                requests,
                channels,
                Protection.NODE_DISJOINT,
                Restoration.NONE,
                1000.0,
                SpectrumGrid.FIXED);
    }

    /** The first valid answer: greedy starts alone. */
    RoutingRequest firstAnswer() {
        return request(RoutingAlgorithm.GREEDY);
    }

    RoutingRequest request(RoutingAlgorithm algorithm) {
        GabrielNetwork network = new GabrielNetwork(nodes, networkSeed);
        return new RoutingRequest(
                network.topology(),
                network.requests(requests, List.of(protection), List.of(restoration)),
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(algorithm, RoutingObjective.CHANNELS, channels, reachKm, 5, false, SEED, 60)
                        .withGrid(grid));
    }
}
