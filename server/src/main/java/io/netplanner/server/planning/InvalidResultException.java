package io.netplanner.server.planning;

import io.netplanner.model.issue.Issue;
import java.util.List;

/** A result that breaks a rule: a fault of an algorithm, caught by the validator before anything was stored. */
final class InvalidResultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidResultException(String part, List<Issue> issues) {
        super("The " + part + " result breaks " + issues.size() + " rule(s) and was not stored. The first: "
                + issues.getFirst().pointer() + " " + issues.getFirst().message());
    }
}
