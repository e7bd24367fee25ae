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
        RestoredFit fit = new RestoredFit(plan, query, candidate, true, deadline);
        fit.find(plan.lit().channels());
        return fit.findUnanswered()
                .map(failure ->
                        "no restoration: on each of %d channels that are free on a route, no way is left on that channel after a failure of %s"
                                .formatted(freeChannels(candidate), describe(failure)))
                .orElse(
                        "no restoration: what restoring one part of a route would set aside leaves no channel for the rest of it");
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
        return "no channel: on the shortest of %d routes tried, of %d channels%s"
                .formatted(candidates.size(), plan.lit().channels(), describeBlocked(shortest.strands()));
    }

    private String describeBlocked(List<Strand> strands) {
        return strands.stream()
                .filter(strand -> plan.firstFree(strand, 0) < 0)
                .findFirst()
                .map(strand -> " " + describe(strand))
                .orElseGet(() -> ", once its other segments are lit, " + describeBeside(strands));
    }

    /** Where each strand has a channel by itself, and one of them has none once those before it are lit. */
    private String describeBeside(List<Strand> strands) {
        Strand next = strands.getFirst();
        int channel = plan.firstFree(next, 0);
        if (channel < 0) {
            return describe(next);
        }
        plan.lit().take(next.rows(), channel, next.width());
        try {
            return describeBeside(strands.subList(1, strands.size()));
        } finally {
            plan.lit().release(next.rows(), channel, next.width());
        }
    }

    /** What fills a row by itself is the reason; else it takes all of them together. */
    private String describe(Strand blocked) {
        int[] full = Arrays.stream(blocked.rows())
                .filter(row -> plan.firstFree(new Strand(new int[] {row}, blocked.width()), 0) < 0)
                .toArray();
        String links =
                named(Arrays.stream(full).filter(row -> row < rows.linkRows()).mapToObj(this::linkName));
        String banks = named(banks(full));
        if (!links.isEmpty()) {
            return blocked.width() > 1
                    ? "no %d side by side free on %s".formatted(blocked.width(), links)
                    : "all taken%s on %s".formatted(setAside(full), links);
        }
        if (!banks.isEmpty()) {
            return "%s at %s, Directionless, whose add/drop bank drops each once; make it CDC"
                    .formatted(
                            blocked.width() > 1
                                    ? "no %d side by side left to drop".formatted(blocked.width())
                                    : "all dropped already",
                            banks);
        }
        return "no common free channel%s on links %s%s"
                .formatted(blocked.width() > 1 ? "s side by side" : "", named(linkNames(blocked)), atBanks(blocked));
    }

    /** Spare is taken as well, but nobody sees it lit. */
    private String setAside(int[] full) {
        boolean lit = Arrays.stream(full)
                .filter(row -> row < rows.linkRows())
                .allMatch(row -> plan.lit().load(row) == plan.lit().channels());
        return lit ? "" : " or set aside";
    }

    private String atBanks(Strand blocked) {
        String banks = named(banks(blocked.rows()));
        return banks.isEmpty() ? "" : " and at the add/drop bank of " + banks;
    }

    private Stream<String> banks(int[] ofRows) {
        return Arrays.stream(ofRows)
                .filter(row -> row >= rows.linkRows())
                .mapToObj(row -> network.nodeName(rows.nodeOfBank(row)));
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
