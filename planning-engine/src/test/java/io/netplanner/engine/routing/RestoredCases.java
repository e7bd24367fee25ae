package io.netplanner.engine.routing;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link RoutingQuality} routes with spare for failures. Seeded. */
final class RestoredCases {
    private static final List<Protection> NO_PAIRS = List.of(Protection.NONE);
    private static final List<Protection> SOME_PAIRS =
            List.of(Protection.NONE, Protection.NONE, Protection.NODE_DISJOINT);
    private static final List<Restoration> JOINT = List.of(Restoration.JOINT_SAME);
    private static final List<Restoration> ADVANCED = List.of(Restoration.ADV_JOINT_SAME);
    private static final List<Restoration> SOME =
            List.of(Restoration.NONE, Restoration.NONE, Restoration.JOINT_SAME, Restoration.ADV_JOINT_SAME);

    private RestoredCases() {}

    static List<QualityCase> all() {
        List<QualityCase> cases = new ArrayList<>();
        Topology meshed = new GabrielNetwork(28, 4).topology();
        cases.add(of("joint-28", meshed, 100, NO_PAIRS, JOINT, null));
        cases.add(of("advanced-28", meshed, 100, NO_PAIRS, ADVANCED, null));
        cases.add(of("some-28", meshed, 150, SOME_PAIRS, SOME, null));
        cases.add(of("regenerated-28", meshed, 100, SOME_PAIRS, SOME, 700.0));
        Topology small = new SparseGabriel(10, 16, 1).topology();
        cases.add(of("joint-10", small, 50, NO_PAIRS, JOINT, null));
        cases.add(of("some-10", small, 60, SOME_PAIRS, SOME, null));
        for (int seed = 2; seed <= 3; seed++) {
            Topology sparse = new SparseGabriel(20, 32, seed).topology();
            cases.add(of("joint-20-" + seed, sparse, 80, NO_PAIRS, JOINT, null));
            cases.add(of("some-20-" + seed, sparse, 100, SOME_PAIRS, SOME, null));
        }
        return cases;
    }

    private static QualityCase of(
            String name,
            Topology topology,
            int count,
            List<Protection> protections,
            List<Restoration> restorations,
            @Nullable Double reachKm) {
        List<LightpathRequest> requests =
                new GabrielNetwork(topology.nodes().size(), count).requests(count, protections, restorations);
        RoutingParameters parameters = new RoutingParameters(
                RoutingAlgorithm.AUTO,
                RoutingObjective.CHANNELS,
                120,
                reachKm,
                5,
                false,
                1,
                Integer.getInteger("seconds", 20));
        return new QualityCase(
                "restored-" + name,
                new RoutingRequest(topology, requests, List.of(), DefaultCatalogue.get(), parameters));
    }
}
