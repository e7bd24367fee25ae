package io.netplanner.desktop.client;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.problem.Problem;
import java.util.List;

/** The server answered and refused. Says why in the server's words; not thrown when no answer came. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int PRECONDITION_FAILED = 412;

    private final transient Problem problem;

    public ApiException(Problem problem) {
        super(problem.detail() == null ? problem.title() : problem.detail());
        this.problem = problem;
    }

    public int status() {
        return problem.status();
    }

    public String code() {
        return problem.code();
    }

    public List<Issue> issues() {
        return problem.issues();
    }

    /** Whether somebody else saved first. */
    public boolean isStale() {
        return problem.status() == PRECONDITION_FAILED;
    }
}
