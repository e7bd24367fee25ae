package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Path;
import io.netplanner.engine.restoration.Failure;
import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.restoration.RestorationPath;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sets aside again what an earlier result set aside for the failures of a lightpath. */
final class EarlierRestoration {
    private static final int MOST_LINKS_FAILED = 2;

    private final RoutingProblem problem;
    private final EarlierPaths paths;

    EarlierRestoration(RoutingProblem problem, EarlierPaths paths) {
        this.problem = problem;
        this.paths = paths;
    }

    /** Every segment with its paths; empty where one is no longer there, or fits no segment. */
    Optional<List<RestoredSegment>> find(Lightpath lightpath, RouteQuery query, Candidate candidate, int[] channels) {
        if (query.restoration() == Restoration.NONE) {
            return Optional.of(List.of());
        }
        List<LitSegment> segments = new LitSegments(problem, query, candidate).on(channels);
        List<List<RestorationPath>> pathsOf = new ArrayList<>();
        segments.forEach(segment -> pathsOf.add(new ArrayList<>()));
        for (RestorationRoute restoration : lightpath.restorations()) {
            RestorationPath path = path(restoration, query);
            if (path == null || !add(path, channel(restoration), segments, pathsOf)) {
                return Optional.empty();
            }
        }
        List<RestoredSegment> restored = IntStream.range(0, segments.size())
                .mapToObj(i -> new RestoredSegment(segments.get(i), pathsOf.get(i)))
                .toList();
        return Optional.of(restored).filter(all -> all.stream().allMatch(RestoredSegment::isAnswered));
    }

    private @Nullable RestorationPath path(RestorationRoute restoration, RouteQuery query) {
        int[] failed = restoration.failedLinks().stream()
                .flatMapToInt(id -> paths.findLink(id).stream())
                .toArray();
        Path path = paths.path(restoration.route(), query);
        boolean known = failed.length == restoration.failedLinks().size();
        if (path == null || !known || failed.length == 0 || failed.length > MOST_LINKS_FAILED) {
            return null;
        }
        Failure failure = failed.length == 1 ? Failure.of(failed[0]) : new Failure(failed[0], failed[1]);
        return new RestorationPath(failure, path, problem.rows().fibreRowsOf(path, query.bidirectional()));
    }

    private int channel(RestorationRoute restoration) {
        return problem.scale().column(restoration.route().segments().getFirst());
    }

    /** To the first segment that the failure takes down on this channel and that has no path for it yet; whether there is one. */
    private static boolean add(
            RestorationPath path, int channel, List<LitSegment> segments, List<List<RestorationPath>> pathsOf) {
        for (int i = 0; i < segments.size(); i++) {
            LitSegment segment = segments.get(i);
            boolean waits =
                    pathsOf.get(i).stream().noneMatch(known -> known.failure().isOf(path.failure()));
            if (segment.channel() == channel && segment.isHitBy(path.failure()) && waits) {
                return pathsOf.get(i).add(path);
            }
        }
        return false;
    }
}
