package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.internal.layered.LayeredBound;
import io.netplanner.engine.grooming.internal.layered.LayeredProblem;
import io.netplanner.engine.grooming.internal.layered.LayeredSearch;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Multiplexes clients of 10G again on the way: chooses lightpaths and the way of every client over them, so that as few
 * lightpaths as possible are opened.
 *
 * <p>Groomouts stay whole from end to end of their demand; a groomout changes lightpaths as a 10G client. A service
 * that fills a transponder by itself goes straight.
 */
public final class IntermediateGrooming {

    private static final String PROOF = "ends, reach and hops: each lightpath has two ends; nodes that exchange "
            + "traffic are joined by a tree at least; traffic without a lightpath of its own pair crosses two or more";

    private final GroomingRequest request;
    private final Execution execution;
    private final LineCards cards;
    private final DemandServices demandServices;
    private final NodeNumbers nodes;

    public IntermediateGrooming(GroomingRequest request, Execution execution) {
        this.request = request;
        this.execution = execution;
        this.cards = new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        this.demandServices = new DemandServices(request.catalogue());
        this.nodes = new NodeNumbers(request.topology(), request.traffic());
    }

    public GroomingResult groom() {
        List<PreparedPipe> prepared = prepare();
        List<GroomedPipe> opened = new ArrayList<>();
        byMuxponder(prepared).forEach((muxponder, clients) -> opened.addAll(open(muxponder, clients)));
        List<GroomedPipe> pipes =
                new ArrayList<>(prepared.stream().map(PreparedPipe::finish).toList());
        pipes.addAll(opened);
        int least = new LayeredBounds(request, cards, nodes).leastLightpaths(pipes);
        return new GroomingAssembly(request).assemble(pipes, least, PROOF, execution.elapsedSeconds());
    }

    private List<PreparedPipe> prepare() {
        PipeGrooming grooming = new PipeGrooming(cards, request.parameters().thresholdGbps());
        List<PreparedPipe> prepared = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            execution.checkCancelled();
            PreparedPipe pipe = grooming.prepare(Pipe.of(demand, demandServices));
            pipe.openTransponders();
            prepared.add(pipe);
        }
        return prepared;
    }

    private static Map<Xponder, List<RoutedClient>> byMuxponder(List<PreparedPipe> pipes) {
        Map<Xponder, List<RoutedClient>> byMuxponder = new LinkedHashMap<>();
        for (PreparedPipe pipe : pipes) {
            List<String> straight = List.of(pipe.draft().source(), pipe.draft().destination());
            pipe.clients()
                    .muxed()
                    .forEach((muxponder, clients) -> clients.forEach(client -> byMuxponder
                            .computeIfAbsent(muxponder, m -> new ArrayList<>())
                            .add(new RoutedClient(pipe, client, straight))));
        }
        return byMuxponder;
    }

    private List<GroomedPipe> open(Xponder muxponder, List<RoutedClient> straight) {
        Set<Protection> protections = straight.stream()
                .map(client -> client.strength().protection())
                .collect(Collectors.toCollection(TreeSet::new));
        LayeredProblem problem =
                new LayeredProblems(nodes, new NetworkReach(request.topology()), protections).of(muxponder, straight);
        GroomingParameters parameters = request.parameters();
        List<int[]> ways = new LayeredSearch(
                        problem,
                        LayeredBound.of(problem).lightpaths(),
                        parameters.seed(),
                        parameters.timeLimitSeconds(),
                        execution)
                .ways();
        List<RoutedClient> routed = new ArrayList<>();
        for (int client = 0; client < straight.size(); client++) {
            routed.add(straight.get(client).by(nodes.names(ways.get(client))));
        }
        return new PairLightpaths(muxponder, parameters.thresholdGbps()).open(routed);
    }
}
