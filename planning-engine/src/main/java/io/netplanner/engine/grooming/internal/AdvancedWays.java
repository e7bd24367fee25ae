package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends what fills whole lightpaths of a demand straight; of the rest, stubs and rings go by way of the nodes they hang
 * on, where that needs no more lightpaths than letting every client go any way.
 */
final class AdvancedWays implements ClientWays {

    private static final double FIRST_HALF = 0.5;

    private final List<ClientWays> candidates;

    /** @param timeShare of the planner's time limit, after which this search gives what it has */
    AdvancedWays(GroomingRequest request, Execution execution, NodeNumbers nodes, double timeShare) {
        Homes homes = Homes.of(request.topology(), request.clusters());
        this.candidates = List.of(
                new SearchedWays(request, execution, nodes, homes, FIRST_HALF * timeShare),
                new SearchedWays(request, execution, nodes, Homes.none(), timeShare));
    }

    @Override
    public List<RoutedClient> choose(Xponder muxponder, List<RoutedClient> straight) {
        List<RoutedClient> rest = new ArrayList<>();
        byPipe(straight).values().forEach(clients -> rest.addAll(withoutFull(muxponder, clients)));
        List<RoutedClient> chosen = candidates.stream()
                .map(candidate -> candidate.choose(muxponder, rest))
                .min(Comparator.comparingInt((List<RoutedClient> ways) -> lightpaths(muxponder, ways))
                        .thenComparingInt(AdvancedWays::hops))
                .orElseThrow();
        Map<LineClient, RoutedClient> routed = new HashMap<>();
        chosen.forEach(client -> routed.put(client.client(), client));
        return straight.stream()
                .map(client -> routed.getOrDefault(client.client(), client))
                .toList();
    }

    private static Map<PreparedPipe, List<RoutedClient>> byPipe(List<RoutedClient> clients) {
        Map<PreparedPipe, List<RoutedClient>> byPipe = new LinkedHashMap<>();
        clients.forEach(client ->
                byPipe.computeIfAbsent(client.pipe(), p -> new ArrayList<>()).add(client));
        return byPipe;
    }

    private static List<RoutedClient> withoutFull(Xponder muxponder, List<RoutedClient> ofPipe) {
        int ports = LayeredProblems.ports(muxponder, ofPipe);
        return ofPipe.subList(ofPipe.size() / ports * ports, ofPipe.size());
    }

    private static int lightpaths(Xponder muxponder, List<RoutedClient> ways) {
        int ports = ways.isEmpty() ? 1 : LayeredProblems.ports(muxponder, ways);
        Map<NodePair, Integer> used = new HashMap<>();
        ways.forEach(way -> NodePair.along(way.stops()).forEach(pair -> used.merge(pair, 1, Integer::sum)));
        return used.values().stream()
                .mapToInt(count -> Math.ceilDiv(count, ports))
                .sum();
    }

    private static int hops(List<RoutedClient> ways) {
        return ways.stream().mapToInt(way -> way.stops().size() - 1).sum();
    }
}
