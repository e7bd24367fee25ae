package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.Failure;
import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * First fit for a request that asks for restoration: the lowest channel of each strand on which every failure of its
 * links can be answered as well.
 *
 * <p>Lights and reserves while it looks, and leaves the plan as it was.
 */
final class RestoredFit {
    private final Plan plan;
    private final Candidate candidate;
    private final LitSegments segments;
    private final Deadline deadline;
    private final int below;
    private final int[] channels;
    private final List<RestoredSegment> restored = new ArrayList<>();

    /** @param below channels from this one on are not tried */
    RestoredFit(Plan plan, RouteQuery query, Candidate candidate, int below, Deadline deadline) {
        this.plan = plan;
        this.candidate = candidate;
        segments = new LitSegments(plan.table().problem(), query, candidate);
        this.below = below;
        this.deadline = deadline;
        channels = new int[candidate.strands().size()];
    }

    /** The failure that the last channel tried leaves without an answer. Asked only after {@link #find} gave null. */
    Optional<Failure> findUnanswered() {
        return plan.spare().findUnanswered();
    }

    /** Null when no channel will do, or none was found before the deadline. */
    @Nullable
    Placement find() {
        int fitted = 0;
        while (fitted < channels.length && fit(fitted)) {
            fitted++;
        }
        for (int i = 0; i < fitted; i++) {
            release(i);
        }
        restored.forEach(plan.spare()::remove);
        return fitted == channels.length ? new Placement(candidate, channels, restored) : null;
    }

    private boolean fit(int index) {
        Strand strand = candidate.strands().get(index);
        for (int c = plan.firstFree(strand, 0); mayTry(c, strand); c = plan.firstFree(strand, c + 1)) {
            channels[index] = c;
            plan.lit().take(strand.rows(), c, strand.width());
            if (restore(index)) {
                return true;
            }
            release(index);
        }
        return false;
    }

    private boolean mayTry(int channel, Strand strand) {
        return channel >= 0 && channel + strand.width() <= below && !deadline.isOver();
    }

    private void release(int index) {
        Strand strand = candidate.strands().get(index);
        plan.lit().release(strand.rows(), channels[index], strand.width());
    }

    /** Reserves paths for all segments of a strand, or for none. */
    private boolean restore(int index) {
        int before = restored.size();
        for (LitSegment segment : segments.ofStrand(index, channels[index])) {
            Optional<RestoredSegment> answer = plan.spare().plan(segment);
            if (answer.isEmpty()) {
                List<RestoredSegment> undone = restored.subList(before, restored.size());
                undone.forEach(plan.spare()::remove);
                undone.clear();
                return false;
            }
            plan.spare().add(answer.get());
            restored.add(answer.get());
        }
        return true;
    }
}
