package io.netplanner.engine.grooming.internal.layered;

import java.util.Arrays;
import java.util.List;

/**
 * Nodes, tributaries and where lightpaths may run.
 *
 * @param nodes their number
 * @param ports of one lightpath
 * @param unitsPerPort into which ports are divided for tributaries that share one
 * @param lengthKm of the shortest route between each two nodes, infinite where there is none
 * @param allowed by strength and node pair: whether a lightpath so strong can run there
 */
public record LayeredProblem(
        int nodes,
        int ports,
        int unitsPerPort,
        List<Tributary> tributaries,
        double[][] lengthKm,
        boolean[][][] allowed) {

    public LayeredProblem {
        tributaries = List.copyOf(tributaries);
    }

    /** Units of one lightpath. */
    int capacity() {
        return ports * unitsPerPort;
    }

    /** The longest of the shortest routes, 1 at least. */
    double widestKm() {
        return Math.max(
                1,
                Arrays.stream(lengthKm)
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1));
    }

    /** Whether the tributary may cross a lightpath between these nodes; between its own ends it always may. */
    boolean mayRun(Tributary tributary, int a, int b) {
        return allowed[tributary.strength()][a][b] || isBetweenEnds(tributary, a, b);
    }

    private static boolean isBetweenEnds(Tributary tributary, int a, int b) {
        return a == tributary.source() && b == tributary.destination()
                || b == tributary.source() && a == tributary.destination();
    }
}
