package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a path into as few transparent segments as the reach allows, the one that spends most of it spending as little as
 * can be.
 *
 * <p>Thread-safe. O(hops² × segments), and O(hops³) where the reach adds up anew for each segment.
 */
public final class RegeneratorPlacement {
    private final Reach reach;

    public RegeneratorPlacement(Reach reach) {
        this.reach = reach;
    }

    /**
     * Where each segment ends, counted in arcs from the start of the path; the last is the number of hops. Empty when a
     * single link is beyond the reach.
     */
    public Optional<int[]> segmentEnds(Path path) {
        if (reach.admits(path)) {
            return Optional.of(new int[] {path.hops()});
        }
        int segments = fewestSegments(path);
        return segments == 0 ? Optional.empty() : Optional.of(balance(path, segments));
    }

    private double[] spentUpTo(Path path) {
        double[] spent = new double[path.hops() + 1];
        for (int i = 0; i < path.hops(); i++) {
            spent[i + 1] = spent[i] + reach.spentOn(Network.linkOf(path.arcs()[i]));
        }
        return spent;
    }

    /** Going as far as the reach allows each time is never worse; 0 when a link is too long. */
    private int fewestSegments(Path path) {
        int segments = 0;
        int at = 0;
        while (at < path.hops()) {
            int next = at;
            while (next < path.hops() && reach.admits(path, at, next + 1)) {
                next++;
            }
            if (next == at) {
                return 0;
            }
            at = next;
            segments++;
        }
        return segments;
    }

    /** Least largest segment for a given number of segments, by dynamic programming over prefixes of the path. */
    private int[] balance(Path path, int segments) {
        double[][] size = sizes(path);
        int stops = path.hops() + 1;
        double[] largest = new double[stops];
        Arrays.fill(largest, Double.POSITIVE_INFINITY);
        largest[0] = 0;
        int[][] previous = new int[segments][];
        for (int segment = 0; segment < segments; segment++) {
            previous[segment] = new int[stops];
            largest = extend(size, largest, previous[segment]);
        }
        int[] ends = new int[segments];
        int end = stops - 1;
        for (int segment = segments - 1; segment >= 0; segment--) {
            ends[segment] = end;
            end = previous[segment][end];
        }
        return ends;
    }

    /** What a segment between two stops spends; infinite beyond the reach. */
    private double[][] sizes(Path path) {
        double[] spent = spentUpTo(path);
        double[][] size = new double[spent.length][spent.length];
        for (int start = 0; start < spent.length; start++) {
            Arrays.fill(size[start], Double.POSITIVE_INFINITY);
            for (int end = start + 1; end < spent.length && reach.admits(path, start, end); end++) {
                size[start][end] = spent[end] - spent[start];
            }
        }
        return size;
    }

    private static double[] extend(double[][] size, double[] largest, int[] previous) {
        double[] extended = new double[largest.length];
        Arrays.fill(extended, Double.POSITIVE_INFINITY);
        for (int end = 1; end < extended.length; end++) {
            for (int start = 0; start < end; start++) {
                double candidate = Math.max(largest[start], size[start][end]);
                if (candidate < extended[end]) {
                    extended[end] = candidate;
                    previous[end] = start;
                }
            }
        }
        return extended;
    }
}
