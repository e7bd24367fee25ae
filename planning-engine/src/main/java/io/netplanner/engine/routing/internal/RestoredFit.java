package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.Failure;
import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * First fit where some requests ask for restoration: the lowest channel of each strand that nobody lights, on which whoever
 * counts on its spare can be led another way, and every failure of its own links can be answered as well.
 *
 * <p>Lights and reserves while it looks, and leaves the plan as it was.
 */
final class RestoredFit {
    private final Plan plan;
    private final Candidate candidate;
    private final LitSegments segments;
    private final boolean asked;
    private final boolean makesWay;
    private final Deadline deadline;
    private final int[] channels;
    private final SpareTrial trial;
    private final List<LitSegment> own = new ArrayList<>();
    private @Nullable Failure unanswered;

    /** @param makesWay whether spare may be led another way; else channels that are set aside are passed over */
    RestoredFit(Plan plan, RouteQuery query, Candidate candidate, boolean makesWay, Deadline deadline) {
        this.plan = plan;
        this.candidate = candidate;
        segments = new LitSegments(plan.table().problem(), query, candidate);
        asked = query.restoration() != Restoration.NONE;
        this.makesWay = makesWay;
        this.deadline = deadline;
        channels = new int[candidate.strands().size()];
        trial = new SpareTrial(plan.spare());
    }

    /** The failure that the last channel tried leaves without an answer. Asked only after {@link #find} gave null. */
    Optional<Failure> findUnanswered() {
        return Optional.ofNullable(unanswered);
    }

    /**
     * Null when no channel will do, or none was found before the deadline.
     *
     * @param below channels from this one on are not tried
     */
    @Nullable
    Fit find(int below) {
        int fitted = 0;
        while (fitted < channels.length && fitLowest(fitted, below)) {
            fitted++;
        }
        return outcome(fitted);
    }

    /** Null when these channels will not do. */
    @Nullable
    Fit at(int[] wanted) {
        int fitted = 0;
        while (fitted < channels.length && isUnlit(fitted, wanted[fitted]) && light(fitted, wanted[fitted])) {
            fitted++;
        }
        return outcome(fitted);
    }

    private boolean isUnlit(int index, int channel) {
        Strand strand = candidate.strands().get(index);
        return plan.lit().isFree(strand.rows(), channel, strand.width());
    }

    private @Nullable Fit outcome(int fitted) {
        Fit fit = fitted == channels.length ? fit() : null;
        for (int i = 0; i < fitted; i++) {
            release(i);
        }
        trial.undoTo(0);
        return fit;
    }

    private Fit fit() {
        Map<LitSegment, RestoredSegment> set = trial.outcome();
        Map<LitSegment, Boolean> ours = new IdentityHashMap<>();
        own.forEach(segment -> ours.put(segment, true));
        List<RestoredSegment> restored = own.stream().map(set::get).toList();
        List<RestoredSegment> led = trial.ledAside().stream()
                .filter(segment -> !ours.containsKey(segment))
                .map(set::get)
                .toList();
        return new Fit(new Placement(candidate, channels.clone(), restored), led);
    }

    private boolean fitLowest(int index, int below) {
        Strand strand = candidate.strands().get(index);
        int c = firstUnlit(strand, 0);
        while (c >= 0 && c + strand.width() <= below && !deadline.isOver()) {
            if (light(index, c)) {
                return true;
            }
            c = firstUnlit(strand, c + 1);
        }
        return false;
    }

    private int firstUnlit(Strand strand, int from) {
        return makesWay ? plan.lit().firstFree(strand.rows(), strand.width(), from) : plan.firstFree(strand, from);
    }

    private boolean light(int index, int channel) {
        Strand strand = candidate.strands().get(index);
        channels[index] = channel;
        int mark = trial.mark();
        int before = own.size();
        plan.lit().take(strand.rows(), channel, strand.width());
        if (trial.leadAside(strand, channel) && restore(index)) {
            return true;
        }
        own.subList(before, own.size()).clear();
        trial.undoTo(mark);
        release(index);
        return false;
    }

    private void release(int index) {
        Strand strand = candidate.strands().get(index);
        plan.lit().release(strand.rows(), channels[index], strand.width());
    }

    /** Reserves paths for all segments of a strand, or for none. */
    private boolean restore(int index) {
        if (!asked) {
            return true;
        }
        for (LitSegment segment : segments.ofStrand(index, channels[index])) {
            if (!trial.lead(segment)) {
                unanswered = plan.spare().findUnanswered().orElse(null);
                return false;
            }
            own.add(segment);
        }
        return true;
    }
}
