package io.netplanner.engine.restoration;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.spectrum.Occupancy;
import io.netplanner.engine.spectrum.SpectrumRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the paths of a segment for all its failures, new spare costing a hop and spare that exists almost nothing. */
final class RestorationSearch {
    /** Keeps paths over existing spare short, yet always cheaper than one new link. */
    private static final double COST_OF_EXISTING = 1e-3;

    private final Network network;
    private final SpectrumRows rows;
    private final Occupancy lit;
    private final SpareSpectrum spare;
    private final ShortestPaths shortest;
    private final double[] hops;
    private final double[] cost;
    private @Nullable Failure unanswered;

    RestorationSearch(Network network, SpectrumRows rows, Occupancy lit, SpareSpectrum spare) {
        this.network = network;
        this.rows = rows;
        this.lit = lit;
        this.spare = spare;
        shortest = new ShortestPaths(network);
        hops = ArcCosts.hops(network);
        cost = hops.clone();
    }

    /** The failure for which the last plan that came to nothing found no path. */
    Optional<Failure> findUnanswered() {
        return Optional.ofNullable(unanswered);
    }

    Optional<RestoredSegment> plan(LitSegment segment) {
        unanswered = null;
        OpenArcs unlit = priceAndOpen(segment);
        List<RestoredSegment> others = spare.sharingChannelsWith(segment);
        List<RestorationPath> paths = new ArrayList<>();
        for (int link : segment.links()) {
            Optional<RestorationPath> single = find(segment, Failure.of(link), unlit, others);
            if (single.isEmpty()) {
                return Optional.empty();
            }
            keep(single.get(), paths);
            if (segment.pairs() && !planPairs(segment, single.get(), unlit, others, paths)) {
                return Optional.empty();
            }
        }
        return Optional.of(new RestoredSegment(segment, paths));
    }

    /** Adds paths for the pairs that the single failure's path does not survive or must not share. */
    private boolean planPairs(
            LitSegment segment,
            RestorationPath single,
            OpenArcs unlit,
            List<RestoredSegment> others,
            List<RestorationPath> paths) {
        for (int second = 0; second < network.linkCount(); second++) {
            Failure pair = new Failure(single.failure().first(), second);
            if (second == pair.first() || isPlanned(pair, paths) || survives(single, pair, others)) {
                continue;
            }
            Optional<RestorationPath> path = find(segment, pair, unlit, others);
            if (path.isPresent()) {
                keep(path.get(), paths);
            } else if (isConnected(segment, pair)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlanned(Failure pair, List<RestorationPath> paths) {
        for (RestorationPath path : paths) {
            if (path.failure().isOf(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean survives(RestorationPath single, Failure pair, List<RestoredSegment> others) {
        if (single.path().crossesLink(pair.second())) {
            return false;
        }
        for (RestoredSegment other : others) {
            if (collides(single.rows(), other, pair)) {
                return false;
            }
        }
        return true;
    }

    private static boolean collides(int[] rows, RestoredSegment other, Failure failure) {
        if (!isLookedAfter(other, failure)) {
            return false;
        }
        return other.findPath(failure)
                .map(path -> haveCommon(path.rows(), rows))
                .orElse(false);
    }

    private static boolean isLookedAfter(RestoredSegment other, Failure failure) {
        return other.segment().isHitBy(failure)
                && (failure.isSingle() || other.segment().pairs());
    }

    private static boolean haveCommon(int[] some, int[] others) {
        for (int row : some) {
            if (contains(others, row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(int[] rows, int row) {
        for (int one : rows) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }

    private Optional<RestorationPath> find(
            LitSegment segment, Failure failure, OpenArcs unlit, List<RestoredSegment> others) {
        OpenArcs open = unlit.copy();
        failure.close(open);
        for (RestoredSegment other : others) {
            if (isLookedAfter(other, failure)) {
                other.findPath(failure).ifPresent(path -> closeRows(path.rows(), open));
            }
        }
        Optional<Path> path = shortest.find(segment.source(), segment.target(), cost, open);
        unanswered = path.isPresent() ? unanswered : failure;
        return path.map(found -> new RestorationPath(failure, found, rows.fibreRowsOf(found, segment.bidirectional())));
    }

    private void closeRows(int[] taken, OpenArcs open) {
        for (int row : taken) {
            open.closeLink(rows.linkOfRow(row));
        }
    }

    /** What has just been found is spare for the failures that follow. */
    private void keep(RestorationPath path, List<RestorationPath> paths) {
        paths.add(path);
        for (int arc : path.path().arcs()) {
            cost[arc] = COST_OF_EXISTING * hops[arc];
        }
    }

    private OpenArcs priceAndOpen(LitSegment segment) {
        OpenArcs open = segment.open().copy();
        int width = segment.strand().width();
        for (int arc = 0; arc < network.arcCount(); arc++) {
            int[] arcRows = rows.rowsOfArc(arc, segment.bidirectional());
            boolean own = contains(segment.strand().rows(), arcRows[0])
                    && segment.path().crossesLink(Network.linkOf(arc));
            if (!own && !lit.isFree(arcRows, segment.channel(), width)) {
                open.close(arc);
            }
            boolean exists = own || isReserved(arcRows, segment.channel(), width);
            cost[arc] = exists ? COST_OF_EXISTING * hops[arc] : hops[arc];
        }
        return open;
    }

    private boolean isReserved(int[] arcRows, int channel, int width) {
        for (int c = channel; c < channel + width; c++) {
            for (int row : arcRows) {
                if (!spare.reserved().isTaken(row, c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isConnected(LitSegment segment, Failure failure) {
        OpenArcs open = segment.open().copy();
        failure.close(open);
        return shortest.find(segment.source(), segment.target(), hops, open).isPresent();
    }
}
