package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a path into as few transparent segments as the reach allows, the longest of them as short as can be.
 *
 * <p>Thread-safe. O(hops² × segments).
 */
public final class RegeneratorPlacement {
    private static final double ROUNDING_KM = 1e-9;

    private final Network network;
    private final double reachKm;

    /**
     * @param reachKm longest transparent segment; infinite for any distance
     */
    public RegeneratorPlacement(Network network, double reachKm) {
        this.network = network;
        this.reachKm = reachKm;
    }

    /** Whether a link can be crossed without regenerating in the middle of it. */
    public boolean spans(int link) {
        return network.lengthKm(link) <= reachKm + ROUNDING_KM;
    }

    /**
     * Where each segment ends, counted in arcs from the start of the path; the last is the number of hops. Empty when a
     * single link is beyond the reach.
     */
    public Optional<int[]> segmentEnds(Path path) {
        if (path.lengthKm() <= reachKm + ROUNDING_KM) {
            return Optional.of(new int[] {path.hops()});
        }
        double[] km = kilometresAt(path);
        int segments = fewestSegments(km);
        return segments == 0 ? Optional.empty() : Optional.of(balance(km, segments));
    }

    private double[] kilometresAt(Path path) {
        double[] km = new double[path.hops() + 1];
        for (int i = 0; i < path.hops(); i++) {
            km[i + 1] = km[i] + network.lengthKm(Network.linkOf(path.arcs()[i]));
        }
        return km;
    }

    /** Going as far as the reach allows each time is never worse; 0 when a link is too long. */
    private int fewestSegments(double[] km) {
        int segments = 0;
        int at = 0;
        while (at < km.length - 1) {
            int next = at;
            while (next + 1 < km.length && km[next + 1] - km[at] <= reachKm + ROUNDING_KM) {
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

    /** Least longest segment for a given number of segments, by dynamic programming over prefixes of the path. */
    private int[] balance(double[] km, int segments) {
        int stops = km.length;
        double[] longest = new double[stops];
        Arrays.fill(longest, Double.POSITIVE_INFINITY);
        longest[0] = 0;
        int[][] previous = new int[segments][];
        for (int segment = 0; segment < segments; segment++) {
            previous[segment] = new int[stops];
            longest = extend(km, longest, previous[segment]);
        }
        int[] ends = new int[segments];
        int end = stops - 1;
        for (int segment = segments - 1; segment >= 0; segment--) {
            ends[segment] = end;
            end = previous[segment][end];
        }
        return ends;
    }

    private static double[] extend(double[] km, double[] longest, int[] previous) {
        double[] extended = new double[longest.length];
        Arrays.fill(extended, Double.POSITIVE_INFINITY);
        for (int end = 1; end < km.length; end++) {
            for (int start = 0; start < end; start++) {
                double candidate = Math.max(longest[start], km[end] - km[start]);
                if (candidate < extended[end]) {
                    extended[end] = candidate;
                    previous[end] = start;
                }
            }
        }
        return extended;
    }
}
