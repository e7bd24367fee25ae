package io.netplanner.engine.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.routing.GabrielNetwork;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A risk-disjoint pair is found exactly where a look at every pair of routes finds one. */
class RiskDisjointPairsTest {
    private static final int NODES = 8;
    private static final int EVERY_ROUTE = 100_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsAPairExactlyWhereThereIsOne(long seed) {
        Network network = Network.of(withDucts(new GabrielNetwork(NODES, seed).topology(), seed));
        DisjointPairs pairs = new DisjointPairs(network);
        double[] km = ArcCosts.lengthKm(network);
        OpenArcs open = OpenArcs.all(network);
        for (int target = 1; target < NODES; target++) {
            List<Path> routes = new KShortestPaths(network).find(0, target, EVERY_ROUTE, km, open);
            boolean exists = routes.stream()
                    .anyMatch(one -> routes.stream().anyMatch(other -> sharesNothing(network, one, other)));
            assertThat(pairs.find(0, target, Protection.SRLG_DISJOINT, km, open).isPresent())
                    .as("node 0 to node %d", target)
                    .isEqualTo(exists);
            assertThat(pairs.isProvedAbsent(Protection.SRLG_DISJOINT)).isTrue();
        }
    }

    private static boolean sharesNothing(Network network, Path one, Path other) {
        return SharedElements.of(network, new PathPair(one, other), Protection.SRLG_DISJOINT)
                .isEmpty();
    }

    private static Topology withDucts(Topology topology, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Link> links = topology.links().stream()
                .map(link -> new Link(
                        link.id(),
                        link.source(),
                        link.destination(),
                        link.lengthKm(),
                        link.fiberType(),
                        link.direction(),
                        List.of("duct " + random.nextInt(5)),
                        List.of(),
                        Map.of()))
                .toList();
        return new Topology("with ducts", topology.nodes(), links);
    }
}
