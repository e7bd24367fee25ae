package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes groomouts apart whose ways over lightpaths are settled and packs their services anew for each lightpath they
 * cross, those of all demands together: thin low rates then share ports, at the price of muxponders on the way.
 */
final class Remultiplexing {

    private record Section(NodePair pair, Strength strength) {

        private static final Comparator<Section> ORDER =
                Comparator.comparing(Section::pair).thenComparing(Section::strength, Strength.WEAKEST_FIRST);
    }

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
        Map<Section, List<ClientService>> crossing = new TreeMap<>(Section.ORDER);
        routed.forEach((muxponder, clients) -> {
            for (RoutedClient client : clients) {
                if (client.client().carried().kind() == CarriedKind.SERVICE) {
                    result.computeIfAbsent(muxponder, m -> new ArrayList<>()).add(client);
                } else {
                    NodePair.along(client.stops())
                            .forEach(pair -> crossing.computeIfAbsent(
                                            new Section(pair, client.strength()), s -> new ArrayList<>())
                                    .addAll(servicesOf(client)));
                }
            }
        });
        crossing.forEach((section, onIt) -> pack(section, onIt, result));
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

    private void pack(Section section, List<ClientService> onIt, Map<Xponder, List<RoutedClient>> result) {
        NodePair pair = section.pair();
        String id = pair.first() + ":" + pair.second() + "-"
                + section.strength().protection().text() + "-"
                + section.strength().restoration().text();
        PreparedPipe pipe = grooming.prepare(new Pipe(id, pair.first(), pair.second(), section.strength(), onIt));
        pipes.add(pipe);
        pipe.clients()
                .muxed()
                .forEach((muxponder, groomouts) ->
                        groomouts.forEach(client -> result.computeIfAbsent(muxponder, m -> new ArrayList<>())
                                .add(new RoutedClient(pipe, client, List.of(pair.first(), pair.second())))));
    }
}
