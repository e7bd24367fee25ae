package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.restoration.Failure;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.traffic.Restoration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words why a request that has routes was not lit: on which links no channel is left, or what no spare answers. */
final class NoChannelReason {
    private static final int LINKS_NAMED = 6;

    private final Plan plan;
    private final Deadline deadline;
    private final Network network;
    private final SpectrumRows rows;

    NoChannelReason(Plan plan, Deadline deadline) {
        this.plan = plan;
        this.deadline = deadline;
        network = plan.table().problem().network();
        rows = plan.table().problem().rows();
    }

    String describe(int request) {
        List<Candidate> candidates = plan.table().candidates(request);
        return candidates.stream()
                .filter(candidate -> FirstFit.find(candidate, plan) != null)
                .findFirst()
                .map(candidate -> describeFree(request, candidate))
                .orElseGet(() -> describeFull(candidates));
    }

    private String describeFree(int request, Candidate candidate) {
        RouteQuery query = plan.table().query(request);
        if (query.restoration() == Restoration.NONE || deadline.isOver()) {
            return OutOfTime.NO_CHANNEL_SOUGHT;
        }
        RestoredFit fit = new RestoredFit(plan, query, candidate, plan.lit().channels(), deadline);
        fit.find();
        String failed = fit.findUnanswered().map(this::describe).orElse("a link");
        return "no restoration: on each of %d channels that are free on a route, no way is left on that channel after a failure of %s"
                .formatted(freeChannels(candidate), failed);
    }

    private String describe(Failure failure) {
        return failure.links().mapToObj(link -> network.link(link).id()).collect(Collectors.joining(" and "));
    }

    private int freeChannels(Candidate candidate) {
        Strand strand = candidate.strands().getFirst();
        int count = 0;
        for (int c = plan.firstFree(strand, 0); c >= 0; c = plan.firstFree(strand, c + 1)) {
            count++;
        }
        return count;
    }

    private String describeFull(List<Candidate> candidates) {
        Candidate shortest = candidates.getFirst();
        Strand blocked = firstBlocked(shortest);
        int channels = plan.lit().channels();
        List<String> full = Arrays.stream(blocked.rows())
                .filter(row -> row < rows.linkRows() && plan.lit().load(row) > channels - blocked.width())
                .mapToObj(this::linkName)
                .toList();
        String why = full.isEmpty()
                ? "no common free channel on links " + named(linkNames(blocked))
                : "all taken on " + named(full.stream());
        return "no channel: on the shortest of %d routes tried, of %d channels %s"
                .formatted(candidates.size(), channels, why);
    }

    /** The strand that cannot be lit once those before it are. */
    private Strand firstBlocked(Candidate candidate) {
        return candidate.strands().stream()
                .filter(strand -> plan.firstFree(strand, 0) < 0)
                .findFirst()
                .orElse(candidate.strands().getLast());
    }

    private Stream<String> linkNames(Strand strand) {
        return Arrays.stream(strand.rows()).filter(row -> row < rows.linkRows()).mapToObj(this::linkName);
    }

    private static String named(Stream<String> links) {
        return links.distinct().limit(LINKS_NAMED).collect(Collectors.joining(", "));
    }

    private String linkName(int row) {
        return network.link(rows.linkOfRow(row)).id();
    }
}
