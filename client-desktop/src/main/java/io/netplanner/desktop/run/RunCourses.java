package io.netplanner.desktop.run;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunProgress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this window has heard of the best values and bounds of runs under way, in order. FX thread only. */
final class RunCourses {

    private final Map<UUID, List<Sample>> courses = new HashMap<>();

    /** A best value, and what was proved by then that none can be below. */
    record Sample(double best, @Nullable Double bound) {}

    /** Takes what is new of a run; the course of one that has ended is forgotten. */
    void hear(Run run) {
        if (run.state().isFinal()) {
            courses.remove(run.id());
            return;
        }
        RunProgress progress = run.progress();
        Double best = progress.bestObjective();
        if (best != null) {
            add(courses.computeIfAbsent(run.id(), any -> new ArrayList<>()), new Sample(best, progress.bound()));
        }
    }

    /** A change of what is asked of a run tells its progress once more. */
    private static void add(List<Sample> course, Sample sample) {
        if (course.isEmpty() || !course.getLast().equals(sample)) {
            course.add(sample);
        }
    }

    List<Sample> of(Run run) {
        return List.copyOf(courses.getOrDefault(run.id(), List.of()));
    }

    void clear() {
        courses.clear();
    }
}
