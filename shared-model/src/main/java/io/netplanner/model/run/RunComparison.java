package io.netplanner.model.run;

import io.netplanner.model.project.InputChange;
import java.util.List;

/**
 * What the results of two runs differ in. They need not be of one project or of one kind.
 *
 * @param figures every figure of the two summaries, in the order of the later run, equal ones as well
 * @param total how many lightpaths, unserved requests and cards differ; {@code changes} holds the first of them
 */
public record RunComparison(Run before, Run after, List<FigureChange> figures, long total, List<InputChange> changes) {

    public RunComparison {
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
    }
}
