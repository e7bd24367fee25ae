package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes groomouts apart whose ways over lightpaths are settled and packs their services anew for each lightpath they
 * cross, those of all demands together: thin low rates then share ports, at the price of muxponders on the way.
 */
final class Remultiplexing {

    private final PipeGrooming grooming;
    private final Map<String, ClientService> services;
    private final List<PreparedPipe> pipes = new ArrayList<>();

    /** @param services by id */
    Remultiplexing(PipeGrooming grooming, Map<String, ClientService> services) {
        this.grooming = grooming;
        this.services = services;
    }

    /** What holds the new groomouts. */
    List<PreparedPipe> pipes() {
        return pipes;
    }

    /** A groomout that may be taken apart, with the part of a port that its services need at least. */
    static RoutedClient divisible(PreparedPipe pipe, LineClient client, List<String> straight) {
        for (PreparedPipe.GroomoutCard packed : pipe.groomoutCards()) {
            for (Groomout groomout : packed.groomouts()) {
                if (client.carried().equals(Carried.groomout(groomout.id()))) {
                    double ofLine = groomout.loadGbps() / packed.card().lineRateGbps();
                    double ofPorts = (double) groomout.serviceIds().size()
                            / packed.card().clientPorts();
                    int sixteenths = (int) Math.ceil(RoutedClient.WHOLE_PORT * Math.max(ofLine, ofPorts));
                    return new RoutedClient(pipe, client, straight, Math.clamp(sixteenths, 1, RoutedClient.WHOLE_PORT));
                }
            }
        }
        return new RoutedClient(pipe, client, straight);
    }

    /** The same traffic by muxponder, groomouts replaced by those that are packed anew. */
    Map<Xponder, List<RoutedClient>> apart(Map<Xponder, List<RoutedClient>> routed) {
        Map<Xponder, List<RoutedClient>> result = new LinkedHashMap<>();
        Map<NodePair, Map<Strength, List<ClientService>>> crossing = new TreeMap<>();
        routed.forEach((muxponder, clients) -> {
            for (RoutedClient client : clients) {
                if (client.client().carried().kind() == CarriedKind.SERVICE) {
                    result.computeIfAbsent(muxponder, m -> new ArrayList<>()).add(client);
                } else {
                    NodePair.along(client.stops())
                            .forEach(pair -> crossing.computeIfAbsent(pair, p -> new TreeMap<>(Strength.WEAKEST_FIRST))
                                    .computeIfAbsent(client.strength(), s -> new ArrayList<>())
                                    .addAll(servicesOf(client)));
                }
            }
        });
        crossing.forEach((pair, byStrength) -> fewest(pair, byStrength).forEach(pipe -> take(pipe, result)));
        return result;
    }

    private List<ClientService> servicesOf(RoutedClient client) {
        return client.pipe().groomoutCards().stream()
                .flatMap(packed -> packed.groomouts().stream())
                .filter(groomout ->
                        groomout.id().equals(client.client().carried().id()))
                .flatMap(groomout -> groomout.serviceIds().stream())
                .map(services::get)
                .toList();
    }

    /** Each strength by itself, unless ports are saved by carrying all of them on the strongest. */
    private List<PreparedPipe> fewest(NodePair pair, Map<Strength, List<ClientService>> byStrength) {
        List<PreparedPipe> apart = new ArrayList<>();
        byStrength.forEach((strength, services) -> apart.add(pack(pair, strength, services)));
        Strength strongest = byStrength.keySet().stream().reduce(Strength::with).orElseThrow();
        PreparedPipe together = pack(
                pair,
                strongest,
                byStrength.values().stream().flatMap(List::stream).toList());
        return ports(List.of(together)) < ports(apart) ? List.of(together) : apart;
    }

    private PreparedPipe pack(NodePair pair, Strength strength, List<ClientService> services) {
        String id = pair.first() + ":" + pair.second() + "-"
                + strength.protection().text() + "-"
                + strength.restoration().text();
        return grooming.prepare(new Pipe(id, pair.first(), pair.second(), strength, services));
    }

    private static long ports(List<PreparedPipe> pipes) {
        return pipes.stream()
                .flatMap(pipe -> pipe.clients().muxed().values().stream())
                .mapToLong(List::size)
                .sum();
    }

    private void take(PreparedPipe pipe, Map<Xponder, List<RoutedClient>> result) {
        pipes.add(pipe);
        List<String> straight = List.of(pipe.draft().source(), pipe.draft().destination());
        pipe.clients()
                .muxed()
                .forEach((muxponder, groomouts) ->
                        groomouts.forEach(client -> result.computeIfAbsent(muxponder, m -> new ArrayList<>())
                                .add(new RoutedClient(pipe, client, straight))));
    }
}
