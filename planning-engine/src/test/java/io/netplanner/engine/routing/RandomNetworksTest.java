package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every network, tried on seeded random ones. */
class RandomNetworksTest {
    private static final List<Protection> ALL_PROTECTIONS = List.of(Protection.values());
    private static final List<Protection> SOME_PROTECTED =
            List.of(Protection.NONE, Protection.NONE, Protection.NODE_DISJOINT);
    private static final List<Restoration> ALL_RESTORATIONS = List.of(Restoration.values());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resultKeepsEveryRuleInEveryCombination(long seed) {
        RoutingRequest request = mixed(seed, RoutingAlgorithm.AUTO);
        assertThat(new RoutingValidator().validate(request, route(request))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedGivesSameBytes(long seed) throws Exception {
        RoutingRequest request = mixed(seed, RoutingAlgorithm.AUTO);
        byte[] once = CanonicalJson.mapper().writeValueAsBytes(route(request));
        byte[] again =
                CanonicalJson.mapper().writeValueAsBytes(new PortfolioRouter().route(request, new ParallelExecution()));
        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundIsTheSameWhenNodesAreRenamedAndRequestsPermuted(long seed) {
        RoutingRequest request = plain(seed);
        RoutingResult result = route(request);
        RoutingResult renamed = route(renamedAndPermuted(request, seed));
        assertThat(result.unserved()).isEmpty();
        assertThat(renamed.unserved()).isEmpty();
        assertThat(renamed.bound().lower()).isEqualTo(result.bound().lower());
        assertThat(result.bound().lower())
                .isLessThanOrEqualTo(
                        Math.min(renamed.bound().best(), result.bound().best()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundThatCountsSpareIsTheSameWhenNodesAreRenamedAndRequestsPermuted(long seed) {
        RoutingRequest request = restored(seed);
        RoutingRequest otherwise = renamedAndPermuted(request, seed);
        RoutingResult result = route(request);
        RoutingResult renamed = route(otherwise);
        assertThat(renamed.bound().lower()).isEqualTo(result.bound().lower());
        assertThat(result.bound().lower())
                .isLessThanOrEqualTo(
                        Math.min(renamed.bound().best(), result.bound().best()));
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        assertThat(new RoutingValidator().validate(otherwise, renamed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewerChannelsAreNeverProvedToServeMoreBesideSpare(long seed) {
        RoutingRequest request = restored(seed);
        int needed = (int) route(request).bound().lower();
        RoutingRequest fewer = withChannels(request, needed - 1);
        RoutingResult result = route(fewer);
        assertThat(result.unserved()).isNotEmpty();
        assertThat(result.bound().objective()).isEqualTo("unserved");
        assertThat(result.bound().lower()).isBetween(1.0, result.bound().best());
        assertThat(new RoutingValidator().validate(fewer, result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewerChannelsNeverServeMore(long seed) {
        RoutingRequest request = plain(seed);
        int needed = route(request).statistics().channelsUsed();
        int served = route(withChannels(request, needed / 2)).statistics().served();
        assertThat(served).isLessThanOrEqualTo(request.requests().size());
        assertThat(route(withChannels(request, needed)).statistics().served()).isGreaterThanOrEqualTo(served);
    }

    private static RoutingResult route(RoutingRequest request) {
        return new PortfolioRouter().route(request, Execution.quiet());
    }

    private static RoutingRequest mixed(long seed, RoutingAlgorithm algorithm) {
        GabrielNetwork network = new GabrielNetwork(10 + (int) seed, seed);
        RoutingObjective objective = RoutingObjective.values()[(int) (seed % 4)];
        return request(
                network.topology(),
                network.requests(30, ALL_PROTECTIONS, ALL_RESTORATIONS),
                new RoutingParameters(algorithm, objective, 40, 900.0, 3, seed % 3 == 0, seed, 1));
    }

    private static RoutingRequest plain(long seed) {
        GabrielNetwork network = new GabrielNetwork(8 + (int) seed, seed);
        return request(
                network.topology(),
                network.requests(60, List.of(Protection.NONE), List.of(Restoration.NONE)),
                new RoutingParameters(RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 80, null, 3, false, seed, 1));
    }

    /** No link or node cuts the network, so that every request can be served. */
    private static RoutingRequest restored(long seed) {
        int nodes = 8 + (int) seed;
        return request(
                new SparseGabriel(nodes, nodes + 5, seed).topology(),
                new GabrielNetwork(nodes, seed).requests(40, SOME_PROTECTED, ALL_RESTORATIONS),
                new RoutingParameters(
                        RoutingAlgorithm.AUTO,
                        RoutingObjective.CHANNELS,
                        80,
                        seed % 2 == 0 ? 900.0 : null,
                        3,
                        false,
                        seed,
                        1));
    }

    private static RoutingRequest request(
            Topology topology, List<LightpathRequest> requests, RoutingParameters parameters) {
        return new RoutingRequest(topology, requests, List.of(), DefaultCatalogue.get(), parameters);
    }

    private static RoutingRequest withChannels(RoutingRequest request, int channels) {
        RoutingParameters p = request.parameters();
        return request(
                request.topology(),
                request.requests(),
                new RoutingParameters(
                        p.algorithm(),
                        p.objective(),
                        channels,
                        p.reachKm(),
                        p.routesPerRequest(),
                        p.oneWavelength(),
                        p.seed(),
                        p.timeLimitSeconds()));
    }

    private static RoutingRequest renamedAndPermuted(RoutingRequest request, long seed) {
        Topology t = request.topology();
        List<Node> nodes = t.nodes().stream()
                .map(n -> new Node(renamed(n.name()), n.latitude(), n.longitude(), n.roadmType()))
                .toList();
        List<Link> links = t.links().stream()
                .map(l -> new Link(
                        "x" + l.id(), renamed(l.source()), renamed(l.destination()), l.lengthKm(), l.fiberType()))
                .toList();
        SplittableRandom random = new SplittableRandom(seed);
        List<LightpathRequest> requests = request.requests().stream()
                .map(r -> new LightpathRequest(
                        random.nextInt() + r.id(),
                        renamed(r.source()),
                        renamed(r.destination()),
                        r.rateGbps(),
                        r.protection(),
                        r.restoration()))
                .sorted(Comparator.comparing(LightpathRequest::id))
                .toList();
        return request(new Topology("renamed", nodes, links), requests, request.parameters());
    }

    private static String renamed(String node) {
        return "city " + node;
    }
}
