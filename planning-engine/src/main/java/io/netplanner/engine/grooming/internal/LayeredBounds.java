package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.internal.layered.LayeredBound;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Lightpaths that carry what a result carries, at least: valid for any way of multiplexing, at services' level too.
 * Every blend of capacity and ports gives a bound; the best of a few is taken.
 */
final class LayeredBounds {

    static final String PROOF = "ends, reach and hops: each lightpath has two ends; nodes that exchange "
            + "traffic are joined by a tree at least; traffic without a lightpath of its own pair crosses two or more";

    static final String PROOF_BY_PRICES =
            "ends, reach, hops and prices: each lightpath has two ends; nodes that exchange "
                    + "traffic are joined by a tree at least; traffic without a lightpath of its own pair crosses two or more, "
                    + "and pays for those to be there and for its share of them";

    /** What prices may cost for each second of the planner's time, a tenth of it or so, and at most. */
    private static final long WORK_PER_SECOND = 5_000_000;

    private static final long MOST_WORK = 150_000_000;

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

    /** All that can be proved, within a small part of the planner's time limit. */
    int leastLightpaths(Set<String> remaining, Execution execution) {
        long work = Math.min(MOST_WORK, WORK_PER_SECOND * request.parameters().timeLimitSeconds());
        int shared = blends(remaining)
                .max(Comparator.comparingInt(LayeredBound::lightpaths))
                .map(blend -> blend.lightpathsByPrices(work, execution::checkCancelled))
                .orElse(0);
        return straight(remaining) + shared;
    }

    /**
     * What is proved at once.
     *
     * @param remaining ids of services that are not carried
     */
    int leastLightpaths(Set<String> remaining) {
        return straight(remaining)
                + blends(remaining).mapToInt(LayeredBound::lightpaths).max().orElse(0);
    }

    private int straight(Set<String> remaining) {
        return Math.toIntExact(request.traffic().demands().stream()
                .flatMap(demand -> carried(demand, remaining).stream())
                .filter(service -> !cards.isShared(service))
                .count());
    }

    private Stream<LayeredBound> blends(Set<String> remaining) {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(capacityWeight -> shared(new LightpathShare(cards, capacityWeight), remaining));
    }

    private LayeredBound shared(LightpathShare share, Set<String> remaining) {
        List<LayeredBound.Exchange> exchanges = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            exchanges.add(new LayeredBound.Exchange(
                    nodes.of(demand.source()), nodes.of(demand.destination()), share.of(carried(demand, remaining))));
        }
        return new LayeredBound(nodes.size(), exchanges);
    }

    private List<ClientService> carried(Demand demand, Set<String> remaining) {
        return demandServices.of(demand).stream()
                .filter(service -> !remaining.contains(service.id()))
                .toList();
    }
}
