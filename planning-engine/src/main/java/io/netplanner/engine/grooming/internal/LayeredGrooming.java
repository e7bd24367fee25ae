package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Multiplexes clients again on the way: chooses lightpaths and the way of every client over them, so that as few
 * lightpaths as possible are opened, then as few cards as possible are bought.
 *
 * <p>Groomouts stay whole from end to end of their demand and change lightpaths as 10G clients. Where they are thin, it
 * also tries to take them apart at every change and keeps the better; that needs a threshold of 0, since what one
 * lightpath leaves behind would break services on the next. A service that fills a transponder by itself goes straight.
 */
public final class LayeredGrooming {

    /** Makes the choice of ways for one of the two, until its part of the time limit is over. */
    private interface WaysWithin {
        ClientWays until(double timeShare);
    }

    private static final double FIRST_HALF = 0.5;
    private static final double MOST_NEEDED_OF_PORTS = 0.95;

    private final GroomingRequest request;
    private final Execution execution;
    private final LineCards cards;
    private final PipeGrooming grooming;
    private final WaysWithin ways;
    private final Map<Set<String>, Integer> leastByRemaining = new HashMap<>();

    private LayeredGrooming(GroomingRequest request, Execution execution, WaysWithin ways) {
        this.request = request;
        this.execution = execution;
        this.cards = new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        this.grooming = new PipeGrooming(cards, request.parameters().thresholdGbps());
        this.ways = ways;
    }

    /** Every client may go any way. */
    public static LayeredGrooming intermediate(GroomingRequest request, Execution execution) {
        NodeNumbers nodes = new NodeNumbers(request.topology(), request.traffic());
        return new LayeredGrooming(
                request, execution, share -> new SearchedWays(request, execution, nodes, Homes.none(), share));
    }

    /** Full pipes straight, stubs and rings by way of where they hang on, the rest any way. */
    public static LayeredGrooming advanced(GroomingRequest request, Execution execution) {
        NodeNumbers nodes = new NodeNumbers(request.topology(), request.traffic());
        return new LayeredGrooming(request, execution, share -> new AdvancedWays(request, execution, nodes, share));
    }

    public GroomingResult groom() {
        Map<String, ClientService> lowRates = lowRates();
        boolean divisible = request.parameters().thresholdGbps() == 0 && couldSharePorts(lowRates);
        GroomingResult whole = withWholeGroomouts(ways.until(divisible ? FIRST_HALF : 1));
        if (!divisible) {
            return whole;
        }
        GroomingResult apart = withGroomoutsApart(ways.until(1), lowRates);
        return Stream.of(whole, apart)
                .min(Comparator.comparingInt(
                                (GroomingResult result) -> result.lightpaths().size())
                        .thenComparingInt(result -> result.cards().size()))
                .orElseThrow();
    }

    /** Whether groomouts are so empty that sharing them could save a twentieth of all ports, at best. */
    private boolean couldSharePorts(Map<String, ClientService> lowRates) {
        if (lowRates.isEmpty()) {
            return false;
        }
        List<RoutedClient> clients = byMuxponder(prepare(service -> true), Remultiplexing::divisible).values().stream()
                .flatMap(List::stream)
                .toList();
        int needed = clients.stream().mapToInt(RoutedClient::sixteenths).sum();
        return needed <= MOST_NEEDED_OF_PORTS * RoutedClient.WHOLE_PORT * clients.size();
    }

    private Map<String, ClientService> lowRates() {
        DemandServices demandServices = new DemandServices(request.catalogue());
        Map<String, ClientService> lowRates = new LinkedHashMap<>();
        for (Demand demand : request.traffic().demands()) {
            demandServices.of(demand).stream()
                    .filter(service -> cards.findLowRate(service).isPresent())
                    .forEach(service -> lowRates.put(service.id(), service));
        }
        return lowRates;
    }

    private GroomingResult withWholeGroomouts(ClientWays choice) {
        List<PreparedPipe> prepared = prepare(service -> true);
        Map<Xponder, List<RoutedClient>> routed = new LinkedHashMap<>();
        byMuxponder(prepared, RoutedClient::new)
                .forEach((muxponder, clients) -> routed.put(muxponder, choice.choose(muxponder, clients)));
        return open(prepared, routed);
    }

    private GroomingResult withGroomoutsApart(ClientWays choice, Map<String, ClientService> lowRates) {
        List<PreparedPipe> high = prepare(service -> !lowRates.containsKey(service.id()));
        List<PreparedPipe> all = new ArrayList<>(high);
        all.addAll(prepare(service -> lowRates.containsKey(service.id())));
        Map<Xponder, List<RoutedClient>> routed = new LinkedHashMap<>();
        byMuxponder(all, Remultiplexing::divisible)
                .forEach((muxponder, clients) -> routed.put(muxponder, choice.choose(muxponder, clients)));
        Remultiplexing remultiplexing = new Remultiplexing(grooming, lowRates);
        Map<Xponder, List<RoutedClient>> apart = remultiplexing.apart(routed);
        high.addAll(remultiplexing.pipes());
        return open(high, apart);
    }

    private GroomingResult open(List<PreparedPipe> prepared, Map<Xponder, List<RoutedClient>> routed) {
        List<GroomedPipe> opened = new ArrayList<>();
        NetworkReach reach = new NetworkReach(request.topology());
        routed.forEach((muxponder, clients) -> opened.addAll(
                new PairLightpaths(muxponder, request.parameters().thresholdGbps(), reach::allows).open(clients)));
        List<GroomedPipe> pipes =
                new ArrayList<>(prepared.stream().map(PreparedPipe::finish).toList());
        pipes.addAll(opened);
        Set<String> remaining = new HashSet<>();
        pipes.forEach(pipe -> remaining.addAll(pipe.allRemainingServices()));
        int least = leastByRemaining.computeIfAbsent(
                remaining, ids -> new LayeredBounds(request).leastLightpaths(ids, execution));
        return new GroomingAssembly(request)
                .assemble(
                        CardSharing.share(pipes, types()),
                        least,
                        LayeredBounds.PROOF_BY_PRICES,
                        execution.elapsedSeconds());
    }

    private Map<Carried, String> types() {
        Map<Carried, String> types = new HashMap<>();
        for (Demand demand : request.traffic().demands()) {
            demand.services().forEach(group -> group.ids().forEach(id -> types.put(Carried.service(id), group.type())));
        }
        return types;
    }

    private List<PreparedPipe> prepare(Predicate<ClientService> wanted) {
        DemandServices demandServices = new DemandServices(request.catalogue());
        List<PreparedPipe> prepared = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            execution.checkCancelled();
            Pipe pipe = new Pipe(
                    demand.id(),
                    demand.source(),
                    demand.destination(),
                    Strength.of(demand),
                    demandServices.of(demand).stream().filter(wanted).toList());
            PreparedPipe packed = grooming.prepare(pipe);
            packed.openTransponders(cards);
            prepared.add(packed);
        }
        return prepared;
    }

    /** How a client of a pipe begins, its way straight. */
    private interface Beginning {
        RoutedClient of(PreparedPipe pipe, LineClient client, List<String> straight);
    }

    private static Map<Xponder, List<RoutedClient>> byMuxponder(List<PreparedPipe> pipes, Beginning beginning) {
        Map<Xponder, List<RoutedClient>> byMuxponder = new LinkedHashMap<>();
        for (PreparedPipe pipe : pipes) {
            List<String> straight = List.of(pipe.draft().source(), pipe.draft().destination());
            pipe.clients()
                    .muxed()
                    .forEach((muxponder, clients) -> clients.forEach(client -> byMuxponder
                            .computeIfAbsent(muxponder, m -> new ArrayList<>())
                            .add(beginning.of(pipe, client, straight))));
        }
        return byMuxponder;
    }
}
