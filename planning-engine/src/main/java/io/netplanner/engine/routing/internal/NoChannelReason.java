package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spectrum.Strand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words why a request that has routes found no channel, and on which links. */
final class NoChannelReason {
    private static final int LINKS_NAMED = 6;

    private final Plan plan;
    private final SpectrumRows rows;

    NoChannelReason(Plan plan) {
        this.plan = plan;
        rows = plan.table().problem().rows();
    }

    String describe(int request) {
        List<Candidate> candidates = plan.table().candidates(request);
        Candidate shortest = candidates.getFirst();
        Strand blocked = firstBlocked(shortest);
        int channels = plan.lit().channels();
        String full = Arrays.stream(blocked.rows())
                .filter(row -> row < rows.linkRows() && plan.lit().load(row) > channels - blocked.width())
                .mapToObj(this::linkName)
                .distinct()
                .limit(LINKS_NAMED)
                .collect(Collectors.joining(", "));
        String why = full.isEmpty() ? "no common free channel on links " + linkNames(blocked) : "all taken on " + full;
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

    private String linkNames(Strand strand) {
        return Arrays.stream(strand.rows())
                .filter(row -> row < rows.linkRows())
                .mapToObj(this::linkName)
                .distinct()
                .limit(LINKS_NAMED)
                .collect(Collectors.joining(", "));
    }

    private String linkName(int row) {
        return plan.table().problem().network().link(rows.linkOfRow(row)).id();
    }
}
