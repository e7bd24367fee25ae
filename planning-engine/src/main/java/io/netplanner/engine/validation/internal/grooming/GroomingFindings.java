package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the rules find, in the order of the rules. */
public final class GroomingFindings {

    private final List<Issue> issues = new ArrayList<>();

    void add(String code, String pointer, String message, Object... arguments) {
        issues.add(Issue.error(code, pointer, message.formatted(arguments)));
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
