package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.LitSegment;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.engine.restoration.SpareSpectrum;
import io.netplanner.engine.spectrum.Strand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spare that is set aside and given back on trial, so that all of it can be undone. */
final class SpareTrial {
    private final SpareSpectrum spare;
    private final List<Step> steps = new ArrayList<>();

    private record Step(RestoredSegment restored, boolean added) {}

    SpareTrial(SpareSpectrum spare) {
        this.spare = spare;
    }

    int mark() {
        return steps.size();
    }

    void undoTo(int mark) {
        while (steps.size() > mark) {
            Step step = steps.removeLast();
            if (step.added()) {
                spare.remove(step.restored());
            } else {
                spare.add(step.restored());
            }
        }
    }

    /** Leads everybody another way who counts on spare that a strand, lit already, has taken; whether all found one. */
    boolean leadAside(Strand strand, int channel) {
        List<RestoredSegment> crossed = spare.crossedBy(strand, channel);
        for (RestoredSegment restored : crossed) {
            spare.remove(restored);
            steps.add(new Step(restored, false));
        }
        for (RestoredSegment restored : crossed) {
            if (!lead(restored.segment())) {
                return false;
            }
        }
        return true;
    }

    /** Sets paths aside for all failures of a segment, or none. */
    boolean lead(LitSegment segment) {
        Optional<RestoredSegment> answer = spare.plan(segment);
        answer.ifPresent(restored -> {
            spare.add(restored);
            steps.add(new Step(restored, true));
        });
        return answer.isPresent();
    }

    /** What was set aside in the end, by segment. */
    Map<LitSegment, RestoredSegment> outcome() {
        Map<LitSegment, RestoredSegment> outcome = new IdentityHashMap<>();
        steps.stream()
                .filter(Step::added)
                .forEach(step -> outcome.put(step.restored().segment(), step.restored()));
        return outcome;
    }

    /** Segments led another way, each once, in the order in which they first had to move. */
    List<LitSegment> ledAside() {
        Map<LitSegment, Boolean> seen = new IdentityHashMap<>();
        return steps.stream()
                .filter(step -> !step.added())
                .map(step -> step.restored().segment())
                .filter(segment -> seen.put(segment, true) == null)
                .toList();
    }
}
