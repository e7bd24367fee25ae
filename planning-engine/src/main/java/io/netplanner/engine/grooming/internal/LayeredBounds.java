package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.internal.layered.LayeredBound;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Lightpaths that carry what a result carries, at least: valid for any way of multiplexing, at services' level too.
 * Every blend of capacity and ports gives a bound; the best of a few is taken.
 */
final class LayeredBounds {

    static final String PROOF = "ends, reach and hops: each lightpath has two ends; nodes that exchange "
            + "traffic are joined by a tree at least; traffic without a lightpath of its own pair crosses two or more";

    private final GroomingRequest request;
    private final LineCards cards;
    private final NodeNumbers nodes;
    private final DemandServices demandServices;

    LayeredBounds(GroomingRequest request) {
        this.request = request;
        this.cards = new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        this.nodes = new NodeNumbers(request.topology(), request.traffic());
        this.demandServices = new DemandServices(request.catalogue());
    }

    int leastLightpaths(List<GroomedPipe> pipes) {
        Set<String> remaining = new HashSet<>();
        pipes.forEach(pipe -> remaining.addAll(pipe.allRemainingServices()));
        return leastLightpaths(remaining);
    }

    /** @param remaining ids of services that are not carried */
    int leastLightpaths(Set<String> remaining) {
        int straight = Math.toIntExact(request.traffic().demands().stream()
                .flatMap(demand -> carried(demand, remaining).stream())
                .filter(service -> !cards.isShared(service))
                .count());
        int shared = DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToInt(capacityWeight -> shared(new LightpathShare(cards, capacityWeight), remaining))
                .max()
                .orElse(0);
        return straight + shared;
    }

    private int shared(LightpathShare share, Set<String> remaining) {
        List<LayeredBound.Exchange> exchanges = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            exchanges.add(new LayeredBound.Exchange(
                    nodes.of(demand.source()), nodes.of(demand.destination()), share.of(carried(demand, remaining))));
        }
        return new LayeredBound(nodes.size(), exchanges).lightpaths();
    }

    private List<ClientService> carried(Demand demand, Set<String> remaining) {
        return demandServices.of(demand).stream()
                .filter(service -> !remaining.contains(service.id()))
                .toList();
    }
}
