package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The transparent segments of a candidate whose request asks for restoration, as they would be lit. Immutable. */
final class LitSegments {
    private final RoutingProblem problem;
    private final RouteQuery query;
    private final Candidate candidate;

    LitSegments(RoutingProblem problem, RouteQuery query, Candidate candidate) {
        this.problem = problem;
        this.query = query;
        this.candidate = candidate;
    }

    /** All of them, strand by strand. */
    List<LitSegment> on(int[] channels) {
        return IntStream.range(0, channels.length)
                .boxed()
                .flatMap(strand -> ofStrand(strand, channels[strand]).stream())
                .toList();
    }

    List<LitSegment> ofStrand(int strand, int channel) {
        List<LitSegment> segments = new ArrayList<>();
        int segment = 0;
        for (Leg leg : candidate.legs()) {
            for (int i = 0; i < leg.segments(); i++, segment++) {
                if (candidate.strandOf(segment) == strand) {
                    segments.add(lit(leg, i, candidate.strands().get(strand), channel));
                }
            }
        }
        return segments;
    }

    private LitSegment lit(Leg leg, int segment, Strand strand, int channel) {
        return new LitSegment(
                leg.path().slice(problem.network(), leg.start(segment), leg.segmentEnds()[segment]),
                strand,
                channel,
                query.source(),
                query.target(),
                query.bidirectional(),
                problem.openFor(query),
                query.restoration() == Restoration.ADV_JOINT_SAME);
    }
}
