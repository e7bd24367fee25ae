package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.Bridges;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.engine.transmission.LightReaches;
import io.netplanner.engine.transmission.ModeReach;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reach of each request by its light: of the operational modes that carry it the one that is cheapest with the
 * regenerators it needs, each segment counting for two interfaces at the mode's price, or for one where it has none.
 *
 * <p>What later turns out not to arrive is given a margin of its own, or refused. Not thread-safe while it is changed.
 */
final class GsnrReach implements RequestReach {

    private final RoutingRequest request;
    private final Network network;
    private final LightReaches light;
    private final SpectrumScale scale;
    private final AdmittedArcs admitted;
    private final Map<String, Double> extraMarginDb = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<Key, Reach> chosen = new HashMap<>();

    GsnrReach(RoutingRequest request, Network network, LightReaches light) {
        this.request = request;
        this.network = network;
        this.light = light;
        scale = new SpectrumScale(request.catalogue(), request.parameters().grid());
        admitted = new AdmittedArcs(network);
    }

    void tighten(String requestId, double marginDb) {
        extraMarginDb.merge(requestId, marginDb, Double::sum);
    }

    void refuse(String requestId, String reason) {
        refused.put(requestId, reason);
    }

    @Override
    public Optional<String> findRefusal(LightpathRequest asked) {
        return Optional.ofNullable(refused.get(asked.id()));
    }

    @Override
    public Reach of(LightpathRequest asked) {
        double margin = extraMarginDb.getOrDefault(asked.id(), 0.0);
        return chosen.computeIfAbsent(Key.of(asked, margin), missing -> choose(asked, margin));
    }

    /** Of the modes in whose reach there is what protects and restores it, if any, else of all. */
    private Reach choose(LightpathRequest asked, double margin) {
        List<ModeReach> candidates = light.candidates(asked.id(), asked.rateGbps(), widthGhz(asked), margin);
        List<ModeReach> safe = candidates.stream()
                .filter(candidate -> isSafe(asked, within(candidate.reach(), asked)))
                .toList();
        return cheapest(safe, asked)
                .or(() -> cheapest(candidates, asked))
                .orElse(candidates.getFirst())
                .reach();
    }

    private double widthGhz(LightpathRequest asked) {
        return scale.widthGhz(scale.findWidth(asked.rateGbps()).orElseThrow());
    }

    private boolean isSafe(LightpathRequest asked, OpenArcs open) {
        int source = node(asked.source());
        int target = node(asked.destination());
        boolean paired = !asked.protection().isProtected()
                || new DisjointPairs(network)
                        .find(source, target, asked.protection(), ArcCosts.lengthKm(network), open)
                        .isPresent();
        boolean restorable =
                asked.restoration() == Restoration.NONE || new Bridges(network).find(source, target, open).length == 0;
        return paired && restorable;
    }

    /** Empty where no number of regenerators helps any. */
    private Optional<ModeReach> cheapest(List<ModeReach> candidates, LightpathRequest asked) {
        ModeReach best = null;
        double least = Double.POSITIVE_INFINITY;
        for (ModeReach candidate : candidates) {
            double cost = segments(candidate.reach(), asked) * price(candidate.mode());
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Infinite where no number of regenerators helps. */
    private double segments(Reach reach, LightpathRequest asked) {
        Optional<Path> path = new TransparentSegments(network, reach)
                .findPath(node(asked.source()), node(asked.destination()), within(reach, asked));
        return path.flatMap(new RegeneratorPlacement(reach)::segmentEnds)
                .map(ends -> (double) ends.length)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private OpenArcs within(Reach reach, LightpathRequest asked) {
        Cluster inside = request.clusters().stream()
                .filter(cluster -> cluster.name().equals(asked.cluster()))
                .findFirst()
                .orElse(null);
        OpenArcs within = admitted.of(inside, asked.direction() == Direction.BIDIRECTIONAL);
        for (int link = 0; link < network.linkCount(); link++) {
            if (!reach.spans(link)) {
                within.closeLink(link);
            }
        }
        return within;
    }

    private int node(String name) {
        return network.findNode(name).orElseThrow();
    }

    private static double price(OperationalMode mode) {
        Double price = mode.price();
        return price == null ? 1 : price;
    }

    /** What the choice of a mode depends on. */
    private record Key(
            List<String> ends,
            double rateGbps,
            Protection protection,
            Restoration restoration,
            Direction direction,
            @Nullable String cluster,
            double marginDb) {
        static Key of(LightpathRequest asked, double marginDb) {
            return new Key(
                    List.of(asked.source(), asked.destination()),
                    asked.rateGbps(),
                    asked.protection(),
                    asked.restoration(),
                    asked.direction(),
                    asked.cluster(),
                    marginDb);
        }
    }
}
