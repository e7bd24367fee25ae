package io.netplanner.server.run;

import io.netplanner.server.run.internal.RunCount;
import io.netplanner.server.run.internal.RunCountRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** How many runs there are, for monitoring. Counted by the database at each call. */
@Singleton
public class RunFigures {

    private final RunCountRepository counts;

    RunFigures(RunCountRepository counts) {
        this.counts = counts;
    }

    /**
     * Runs of one state or kind.
     *
     * @param seconds that they were computed, all together
     */
    public record Figure(String name, long runs, double seconds) {}

    public List<Figure> byState() {
        return figures(counts.byState());
    }

    public List<Figure> endedByKind() {
        return figures(counts.endedByKind());
    }

    private static List<Figure> figures(List<RunCount> counts) {
        return counts.stream()
                .map(count -> new Figure(count.name(), count.runs(), count.seconds()))
                .toList();
    }
}
