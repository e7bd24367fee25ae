package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.routing.internal.packing.EjectionWeights;
import io.netplanner.engine.routing.internal.packing.Packed;
import io.netplanner.engine.routing.internal.packing.PackingCase;
import io.netplanner.engine.routing.internal.packing.RouteMesh;
import io.netplanner.engine.routing.internal.packing.RouteMeshes;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The servable requests of a table as lightpaths to be packed, and the way back to a plan. Immutable, thread-safe. */
final class PackedRequests {
    /** A proof that leaves more of the rows at 0, such as a cut, does not tell those apart. */
    private static final double MOST_AT_ZERO = 0.5;

    private final RequestTable table;
    private final PackingCase packed;
    private final boolean pricesTell;

    /**
     * @param weights of the rows, in the certificate of a bound or for their scarcity
     */
    PackedRequests(RequestTable table, double[] weights) {
        this.table = table;
        Network network = table.problem().network();
        SpectrumRows rows = table.problem().rows();
        int[] row = IntStream.range(0, network.arcCount()).map(rows::rowOf).toArray();
        double[] price = PackingCase.prices(row, weights);
        pricesTell = Arrays.stream(weights).filter(weight -> weight == 0).count() <= MOST_AT_ZERO * weights.length;
        packed = PackingCase.of(network, rows.linkRows(), row, price, meshes(new RouteMeshes(network, price)));
    }

    private List<RouteMesh> meshes(RouteMeshes meshes) {
        Map<RouteQuery, RouteMesh> known = new HashMap<>();
        return Arrays.stream(table.servable())
                .mapToObj(table::query)
                .map(query -> known.computeIfAbsent(
                        query,
                        asked -> meshes.mesh(
                                asked.source(), asked.target(), table.problem().openFor(asked))))
                .toList();
    }

    /** Whether every request needs one route, of any length, and one channel on it, and nothing else. */
    static boolean suit(RequestTable table) {
        return Arrays.stream(table.servable()).allMatch(request -> {
            RouteQuery query = table.query(request);
            return query.protection() == Protection.NONE
                    && query.width() == 1
                    && !query.reach().isLimited()
                    && lightsItsArcsAlone(table.candidates(request).getFirst());
        });
    }

    private static boolean lightsItsArcsAlone(Candidate candidate) {
        return candidate.strands().size() == 1
                && candidate.strands().getFirst().rows().length
                        == candidate.working().path().hops();
    }

    PackingCase packed() {
        return packed;
    }

    /** Whether routes are chosen by more than the rows of a cut and their hops. */
    boolean pricesTell() {
        return pricesTell;
    }

    /** @param byPrice whether to weigh by price where prices tell anything */
    EjectionWeights ejectionWeights(boolean byPrice) {
        return byPrice && pricesTell ? EjectionWeights.byPrice(packed) : EjectionWeights.even(packed);
    }

    /** Where the plan lights each lightpath. */
    Packed of(Plan plan, int channels) {
        int[] servable = table.servable();
        int[] channel = new int[servable.length];
        int[][] route = new int[servable.length][];
        for (int i = 0; i < servable.length; i++) {
            Placement placement = plan.placement(servable[i]);
            channel[i] = placement == null ? -1 : placement.channels()[0];
            route[i] = placement == null
                    ? new int[0]
                    : placement.candidate().working().path().arcs();
        }
        return new Packed(channels, channel, route);
    }

    Plan toPlan(Packed lit) {
        Plan plan = new Plan(table);
        CandidateFactory factory = new CandidateFactory(table.problem());
        int[] servable = table.servable();
        for (int i = 0; i < servable.length; i++) {
            if (lit.channel()[i] >= 0) {
                Path path = Path.of(table.problem().network(), lit.route()[i]);
                Candidate candidate = factory.candidate(table.query(servable[i]), path, null);
                plan.place(servable[i], new Placement(candidate, new int[] {lit.channel()[i]}));
            }
        }
        return plan;
    }
}
