package io.netplanner.engine.routing.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.bound.LoadBounds;
import io.netplanner.engine.bound.ServedLimit;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** States how far a plan can be from the best possible one, in the terms of the planner's objective. */
final class BoundFinder {
    private static final String ALONE = " of each request by itself";

    private final RequestTable table;
    private final RoutingObjective objective;
    private final Deadline deadline;
    private final CertificateWriter certificates;
    private final RequestFloors floors;
    private final BankBound banks;
    private @Nullable LoadBound known;
    private int knownUpTo;
    private @Nullable ServedLimit limit;

    BoundFinder(RequestTable table, RoutingObjective objective, Deadline deadline) {
        this.table = table;
        this.objective = objective;
        this.deadline = deadline;
        certificates = new CertificateWriter(table.problem());
        floors = new RequestFloors(table);
        banks = new BankBound(table);
    }

    /** Requests come first: while some are unserved that the network could carry, their number is what is bounded. */
    Bound find(Score best) {
        if (objective == RoutingObjective.SERVED || best.unserved() > table.unservableCount()) {
            return servedBound(best);
        }
        return switch (objective) {
            case SERVED -> regeneratorBound(best);
            case COST ->
                table.problem().prices().isPriced()
                        ? Bound.of(
                                "price",
                                floors.price(),
                                best.objective(),
                                "fewest regenerators, cheapest links" + ALONE)
                        : regeneratorBound(best);
            case LOAD -> loadBound("load", (int) best.objective());
            case CHANNELS -> channelBound("channels", (int) best.objective());
            case HIGHEST_CHANNEL -> channelBound("channels up to the highest", (int) best.objective());
            case CHANNEL_LINKS ->
                Bound.of("channel-links", floors.channelLinks(), best.objective(), "fewest links" + ALONE);
            case WEIGHTED ->
                Bound.of(
                        "weighted channels and regenerators",
                        leastObjective(best),
                        best.objective(),
                        "fewest channels by load or banks, fewest regenerators" + ALONE);
        };
    }

    private Bound regeneratorBound(Score best) {
        return Bound.of("regenerators", floors.regenerators(), best.regenerators(), "fewest regenerators" + ALONE);
    }

    /** No plan that serves all servable requests has fewer; not sought beyond {@code enough}. */
    int fewestChannels(int enough) {
        int byBanks = banks.channels();
        return byBanks >= enough ? byBanks : Math.max(byBanks, strongest(enough).channels());
    }

    /** No plan that serves all servable requests has a lower value of the objective. */
    double leastObjective(Score best) {
        return switch (objective) {
            case SERVED -> table.unservableCount();
            case COST -> floors.price();
            case CHANNELS, HIGHEST_CHANNEL -> fewestChannels((int) best.objective());
            case LOAD -> strongest((int) best.objective()).channels();
            case CHANNEL_LINKS -> floors.channelLinks();
            case WEIGHTED -> leastWeighted(best);
        };
    }

    /** Weights of the rows that prove the fewest channels; all 0 where nothing was sought yet. */
    double[] weights() {
        return known == null
                ? new double[table.problem().rows().linkRows()]
                : known.weights().ofRows();
    }

    /** How scarce each row is, whether or not it is part of the proof; adding up to 1. */
    double[] scarcity() {
        return loadBounds().scarcity(commodities(), deadline);
    }

    /** No plan needs fewer channels than the fewest, which are sought up to what the best plan has. */
    private double leastWeighted(Score best) {
        double alpha = table.problem().parameters().weightOfChannels();
        double byRegenerators = (1 - alpha) * best.regenerators();
        int channels = alpha == 0 ? 0 : (int) Math.round((best.objective() - byRegenerators) / alpha);
        return alpha * Math.min(channels, fewestChannels(channels)) + (1 - alpha) * floors.regenerators();
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

    /** Requests that every plan must leave out: they have no route, or the channels cannot carry them. */
    int leastUnserved() {
        int byChannels = table.servable().length - limit().requests();
        return table.unservableCount() + Math.max(byChannels, banks.leftOut());
    }

    /** Sought once: after a search that used up its time there would be none left for it. */
    private ServedLimit limit() {
        ServedLimit found = limit;
        if (found == null) {
            int channels = table.problem().parameters().channels();
            found = loadBounds().mostServed(commodities(), channels, deadline);
            limit = found;
        }
        return found;
    }

    /** A certificate is worth writing only where some request would have to stay out that has a route. */
    private Bound servedBound(Score best) {
        int servable = table.servable().length;
        int notSought = table.size() - servable - table.unservableCount();
        if (best.unserved() <= table.unservableCount() + notSought) {
            return Bound.of("unserved", table.unservableCount(), best.unserved(), "requests without a route");
        }
        Bound bound = Bound.of(
                "unserved",
                leastUnserved(),
                best.unserved(),
                "requests without a route, and what the channels cannot carry"
                        + (isOfBank() ? " at the add/drop bank of " + banks.fullest() : ""));
        return servable == table.size() ? bound.withCertificate(certificateOfLimit()) : bound;
    }

    private boolean isOfBank() {
        return banks.leftOut() > table.servable().length - limit().requests();
    }

    private BoundCertificate certificateOfLimit() {
        return isOfBank()
                ? BoundCertificate.ofNode(banks.fullest())
                : certificates.of(limit().weights(), limit().failedLinks());
    }

    private LoadBounds loadBounds() {
        RoutingProblem problem = table.problem();
        boolean counts = objective != RoutingObjective.LOAD && problem.keepsChannels();
        return new LoadBounds(problem.network(), problem.rows(), counts);
    }

    private Bound channelBound(String counted, int best) {
        int lower = fewestChannels(best);
        return lower > banks.channels() || banks.channels() == 0
                ? loadBound(counted, best)
                : Bound.of(counted, lower, best, "lightpath ends at the busiest Directionless node")
                        .withCertificate(BoundCertificate.ofNode(banks.busiest()));
    }

    private Bound loadBound(String counted, int best) {
        LoadBound bound = strongest(best);
        return Bound.of(counted, bound.channels(), best, bound.proof())
                .withCertificate(certificates.of(bound.weights(), bound.failedLinks()));
    }

    /** By light some links may be out of use, and what a pair of failures then cuts off needs no answer. */
    private int survived(RouteQuery query) {
        boolean byLight = table.problem().parameters().gsnrReach() != null;
        return Math.min(byLight ? 1 : 2, query.restoration().ordinal());
    }

    private List<Commodity> commodities() {
        return IntStream.of(table.servable()).mapToObj(this::commodity).toList();
    }

    /**
     * The load of a link counts no spare, so restoration forces none. Only kilometres limit the routes, because who checks
     * the certificate may know nothing of light. Two routes that may meet are bounded as two by themselves.
     */
    private Commodity commodity(int request) {
        RouteQuery query = table.query(request);
        boolean meet = !table.candidates(request).getFirst().shared().isEmpty();
        int failures = meet || objective == RoutingObjective.LOAD ? 0 : survived(query);
        return new Commodity(
                query.source(),
                query.target(),
                meet ? Protection.NONE : query.protection(),
                query.bidirectional(),
                table.problem().openWithinKilometres(query),
                1,
                meet ? 2 * query.width() : query.width(),
                failures,
                query.cluster() < 0);
    }
}
