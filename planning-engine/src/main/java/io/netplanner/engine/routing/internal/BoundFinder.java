package io.netplanner.engine.routing.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.bound.LoadBounds;
import io.netplanner.engine.bound.ServedLimit;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.RoutingObjective;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** States how far a plan can be from the best possible one, in the terms of the planner's objective. */
final class BoundFinder {
    private static final String REGENERATOR_PROOF = "fewest regenerators of each request by itself";

    private final RequestTable table;
    private final RoutingObjective objective;
    private final Deadline deadline;
    private final CertificateWriter certificates;
    private @Nullable LoadBound known;
    private int knownUpTo;

    BoundFinder(RequestTable table, RoutingObjective objective, Deadline deadline) {
        this.table = table;
        this.objective = objective;
        this.deadline = deadline;
        certificates = new CertificateWriter(table.problem());
    }

    /** Requests come first: while some are unserved that the network could carry, their number is what is bounded. */
    Bound find(Score best) {
        if (objective == RoutingObjective.SERVED || best.unserved() > table.unservableCount()) {
            return servedBound(best);
        }
        return switch (objective) {
            case SERVED, COST -> Bound.of("regenerators", fewestRegenerators(), best.regenerators(), REGENERATOR_PROOF);
            case LOAD -> loadBound("load", best.objective());
            case CHANNELS -> channelBound(best.objective());
        };
    }

    /** No plan that serves all servable requests has fewer; not sought beyond {@code enough}. */
    int fewestChannels(int enough) {
        int banks = new BankBound(table).channels();
        return banks >= enough ? banks : Math.max(banks, strongest(enough).channels());
    }

    /** No plan that serves all servable requests has a lower value of the objective. */
    int leastObjective(Score best) {
        return switch (objective) {
            case SERVED -> table.unservableCount();
            case COST -> fewestRegenerators();
            case CHANNELS -> fewestChannels(best.objective());
            case LOAD -> strongest(best.objective()).channels();
        };
    }

    private LoadBound strongest(int enough) {
        LoadBound bound = known;
        if (bound == null || bound.channels() < enough && knownUpTo < enough) {
            bound = loadBounds().find(commodities(), enough, deadline);
            known = bound;
            knownUpTo = enough;
        }
        return bound;
    }

    /** A certificate is worth writing only where some request would have to stay out that has a route. */
    private Bound servedBound(Score best) {
        int servable = table.servable().length;
        int notSought = table.size() - servable - table.unservableCount();
        if (best.unserved() <= table.unservableCount() + notSought) {
            return Bound.of("unserved", table.unservableCount(), best.unserved(), "requests without a route");
        }
        int channels = table.problem().parameters().channels();
        ServedLimit limit = loadBounds().mostServed(commodities(), channels, deadline);
        int lower = table.unservableCount() + servable - limit.requests();
        Bound bound = Bound.of(
                "unserved", lower, best.unserved(), "requests without a route, and what the channels cannot carry");
        return servable == table.size() ? bound.withCertificate(certificates.of(limit.weights(), List.of())) : bound;
    }

    private LoadBounds loadBounds() {
        return new LoadBounds(table.problem().network(), table.problem().rows());
    }

    private Bound channelBound(int best) {
        BankBound banks = new BankBound(table);
        int lower = fewestChannels(best);
        return lower > banks.channels() || banks.channels() == 0
                ? loadBound("channels", best)
                : Bound.of("channels", lower, best, "lightpath ends at the busiest Directionless node")
                        .withCertificate(BoundCertificate.ofNode(banks.node()));
    }

    private Bound loadBound(String counted, int best) {
        LoadBound bound = strongest(best);
        return Bound.of(counted, bound.channels(), best, bound.proof())
                .withCertificate(certificates.of(bound.weights(), bound.failedLinks()));
    }

    private List<Commodity> commodities() {
        return IntStream.of(table.servable())
                .mapToObj(request -> commodity(table.query(request)))
                .toList();
    }

    /**
     * The load of a link counts no spare, so restoration forces none. Only kilometres limit the routes, because who checks
     * the certificate may know nothing of light.
     */
    private Commodity commodity(RouteQuery query) {
        int failures =
                objective == RoutingObjective.LOAD ? 0 : query.restoration().ordinal();
        return new Commodity(
                query.source(),
                query.target(),
                query.protection(),
                query.bidirectional(),
                table.problem().openWithinKilometres(query),
                1,
                query.width(),
                failures);
    }

    /** A protected request needs at least as many on each of its two routes as an unprotected one on its only. */
    private int fewestRegenerators() {
        Map<RouteQuery, Integer> known = new HashMap<>();
        int sum = 0;
        for (int request : table.servable()) {
            sum += known.computeIfAbsent(table.query(request), this::fewestRegenerators);
        }
        return sum;
    }

    private int fewestRegenerators(RouteQuery query) {
        RoutingProblem problem = table.problem();
        int single = new TransparentSegments(problem.network(), query.reach())
                .findPath(query.source(), query.target(), problem.openFor(query))
                .flatMap(new RegeneratorPlacement(query.reach())::segmentEnds)
                .map(ends -> ends.length - 1)
                .orElse(0);
        return query.protection().isProtected() ? 2 * single : single;
    }
}
