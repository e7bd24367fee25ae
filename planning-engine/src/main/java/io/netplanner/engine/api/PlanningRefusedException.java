package io.netplanner.engine.api;

import io.netplanner.model.issue.Issue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request that no algorithm can take as it stands, with every reason at once.
 *
 * <p>Not for demands that cannot be served: those are part of a result.
 */
public final class PlanningRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public PlanningRefusedException(List<Issue> issues) {
        super(issues.stream().map(Issue::message).collect(Collectors.joining(" ")));
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
