package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.engine.routing.GabrielNetwork;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What routing does millions of times, on 75 nodes with 500 protected requests lit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotPieces {
    private static final int NODES = 75;
    private static final int REQUESTS = 500;

    private Network network;
    private OpenArcs open;
    private double[] km;
    private KShortestPaths shortest;
    private DisjointPairs pairs;
    private Plan lit;
    private Candidate candidate;
    private RuinAndRecreate search;
    private int turn;

    @Setup
    public void light() {
        GabrielNetwork drawn = new GabrielNetwork(NODES, 4);
        RoutingRequest request = new RoutingRequest(
                drawn.topology(),
                drawn.requests(REQUESTS, List.of(Protection.NODE_DISJOINT), List.of(Restoration.NONE)),
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(
                        RoutingAlgorithm.GREEDY, RoutingObjective.CHANNELS, 160, 1000.0, 5, false, 1, 60));
        Execution quiet = Execution.quiet();
        Deadline never = Deadline.never(quiet);
        network = Network.of(request.topology());
        RequestReach reach = RequestReach.ofKm(network, request.parameters());
        RequestTable table = new RequestTableBuilder(new RoutingProblem(request, reach), quiet, never).build();
        lit = new GreedyStarts(table, request.parameters(), quiet, never).best();
        candidate = table.candidates(table.servable()[0]).getFirst();
        search = new RuinAndRecreate(new GreedyStarts(table, request.parameters(), quiet, never).best(), 1, never);
        open = OpenArcs.all(network);
        km = ArcCosts.lengthKm(network);
        shortest = new KShortestPaths(network);
        pairs = new DisjointPairs(network);
    }

    @Benchmark
    public int[] firstFitAlongARoute() {
        return FirstFit.find(candidate, lit);
    }

    @Benchmark
    public Optional<PathPair> disjointPair() {
        return pairs.find(0, nextTarget(), Protection.NODE_DISJOINT, km, open);
    }

    @Benchmark
    public List<Path> fiveShortestPaths() {
        return shortest.find(0, nextTarget(), 5, km, open);
    }

    @Benchmark
    public boolean oneMoveOfTheLocalSearch() {
        return search.step();
    }

    private int nextTarget() {
        turn = turn % (NODES - 1) + 1;
        return turn;
    }
}
