package io.netplanner.engine.validation.internal;

import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what the rules find, in the order of the rules. */
public final class Findings {

    private final List<Issue> issues = new ArrayList<>();

    /** @param message with places for the arguments, as {@link String#format} has them */
    public void add(String code, String pointer, String message, Object... arguments) {
        issues.add(Issue.error(code, pointer, String.format(Locale.ROOT, message, arguments)));
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
