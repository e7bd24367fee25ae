package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;

/** Gathers the breaches of one check. */
public final class Findings {
    private final List<Issue> issues = new ArrayList<>();

    void add(String code, String pointer, String message) {
        issues.add(Issue.error(code, pointer, message));
    }

    public boolean isEmpty() {
        return issues.isEmpty();
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
