package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.CoordinateRepair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Notices coordinates with a lost sign or in the wrong order: nodes far from the cities of their names, or a network at
 * sea, that a repair puts right. Says so and names the repair; repairs only what it is asked to.
 */
public final class CoordinateCheck {

    private static final int FEWEST_NODES = 3;
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;

    private CoordinateCheck() {}

    public static Checked<Topology> check(Checked<Topology> read, CoordinateRepair repair) {
        if (read.hasErrors()) {
            return read;
        }
        Topology topology = repair.apply(read.get());
        List<Issue> issues = new ArrayList<>(read.issues());
        for (CoordinateRepair offered : List.of(CoordinateRepair.MIRRORED, CoordinateRepair.SWAPPED)) {
            if (offered.fits(topology) && isBetter(offered.apply(topology), topology)) {
                issues.add(offer(offered));
                break;
            }
        }
        return Checked.of(topology, issues);
    }

    private static boolean isBetter(Topology repaired, Topology topology) {
        double[] atCities = atCities(topology);
        if (atCities.length >= FEWEST_NODES) {
            return mean(atCities) < HALF && mean(atCities(repaired)) >= MOST;
        }
        return topology.nodes().size() >= FEWEST_NODES && onLand(topology) < HALF && onLand(repaired) >= MOST;
    }

    private static Issue offer(CoordinateRepair repair) {
        return Issue.warning(
                "COORDINATES_SUSPECT",
                "/nodes",
                "Most nodes lie at sea or far from the cities of their names; " + repair.meaning()
                        + " they would not. Import again with coordinates=" + repair.key() + " to repair them.");
    }

    /** 1 for each node at the city of its name, 0 for each that is not; nodes of other names do not count. */
    private static double[] atCities(Topology topology) {
        return topology.nodes().stream()
                .flatMap(node -> KnownCities.isAtItsCity(node).stream())
                .mapToDouble(isThere -> isThere ? 1 : 0)
                .toArray();
    }

    private static double onLand(Topology topology) {
        return mean(topology.nodes().stream()
                .mapToDouble(node -> LandMask.isLand(node.latitude(), node.longitude()) ? 1 : 0)
                .toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(1);
    }
}
