package io.netplanner.model.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the findings about one input in the order they are made.
 *
 * <p>Keeps the first error of each place, and none within it: a value that cannot be read is replaced by a stand-in so that the rules
 * can go on, and what they say of the stand-in is no news. Keeps at most {@link #MAX_ISSUES} and counts the rest, so
 * that a hostile input cannot fill the memory with complaints. Not thread-safe.
 */
public final class IssueLog {

    /** More than a person reads, fewer than hurt. */
    public static final int MAX_ISSUES = 1000;

    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> faultyPlaces = new HashSet<>();
    private int dropped;

    public void error(String code, String pointer, String message) {
        add(Issue.error(code, pointer, message));
    }

    public void warning(String code, String pointer, String message) {
        add(Issue.warning(code, pointer, message));
    }

    public void add(Issue issue) {
        if (issue.isError() && (isWithinFaultyPlace(issue.pointer()) || !faultyPlaces.add(issue.pointer()))) {
            return;
        }
        if (issues.size() < MAX_ISSUES || isFirstError(issue)) {
            issues.add(issue);
        } else {
            dropped++;
        }
    }

    public void addAll(Iterable<Issue> more) {
        more.forEach(this::add);
    }

    public boolean hasErrors() {
        return !faultyPlaces.isEmpty();
    }

    /** Everything kept, and a last entry that counts what was not. */
    public List<Issue> issues() {
        if (dropped == 0) {
            return List.copyOf(issues);
        }
        List<Issue> all = new ArrayList<>(issues);
        all.add(Issue.warning("ISSUES_NOT_LISTED", "", dropped + " more findings are not listed. Mend these first."));
        return List.copyOf(all);
    }

    private boolean isWithinFaultyPlace(String pointer) {
        for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (faultyPlaces.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** However full the log is, an input with errors never looks like one with warnings only. */
    private boolean isFirstError(Issue issue) {
        return issue.isError() && faultyPlaces.size() == 1;
    }
}
