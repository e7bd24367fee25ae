package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Multiplexes clients of 10G again on the way: chooses lightpaths and the way of every client over them, so that as few
 * lightpaths as possible are opened.
 *
 * <p>Groomouts stay whole from end to end of their demand; a groomout changes lightpaths as a 10G client. A service
 * that fills a transponder by itself goes straight.
 */
public final class LayeredGrooming {

    private final GroomingRequest request;
    private final Execution execution;
    private final LineCards cards;
    private final ClientWays ways;

    private LayeredGrooming(GroomingRequest request, Execution execution, ClientWays ways) {
        this.request = request;
        this.execution = execution;
        this.cards = new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        this.ways = ways;
    }

    /** Every client may go any way. */
    public static LayeredGrooming intermediate(GroomingRequest request, Execution execution) {
        NodeNumbers nodes = new NodeNumbers(request.topology(), request.traffic());
        return new LayeredGrooming(request, execution, new SearchedWays(request, execution, nodes, Homes.none(), 1));
    }

    /** Full pipes straight, stubs and rings by way of where they hang on, the rest any way. */
    public static LayeredGrooming advanced(GroomingRequest request, Execution execution) {
        NodeNumbers nodes = new NodeNumbers(request.topology(), request.traffic());
        return new LayeredGrooming(request, execution, new AdvancedWays(request, execution, nodes));
    }

    public GroomingResult groom() {
        List<PreparedPipe> prepared = prepare();
        List<GroomedPipe> opened = new ArrayList<>();
        NetworkReach reach = new NetworkReach(request.topology());
        byMuxponder(prepared)
                .forEach((muxponder, clients) -> opened.addAll(
                        new PairLightpaths(muxponder, request.parameters().thresholdGbps(), reach::allows)
                                .open(ways.choose(muxponder, clients))));
        List<GroomedPipe> pipes =
                new ArrayList<>(prepared.stream().map(PreparedPipe::finish).toList());
        pipes.addAll(opened);
        int least = new LayeredBounds(request).leastLightpaths(pipes);
        return new GroomingAssembly(request).assemble(pipes, least, LayeredBounds.PROOF, execution.elapsedSeconds());
    }

    private List<PreparedPipe> prepare() {
        DemandServices demandServices = new DemandServices(request.catalogue());
        PipeGrooming grooming = new PipeGrooming(cards, request.parameters().thresholdGbps());
        List<PreparedPipe> prepared = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            execution.checkCancelled();
            PreparedPipe pipe = grooming.prepare(Pipe.of(demand, demandServices));
            pipe.openTransponders(cards);
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
}
