package io.netplanner.server.commandline;

import io.netplanner.model.issue.Issue;
import java.util.Locale;

/** One finding as a line. */
final class IssueText {

    private IssueText() {}

    static String of(Issue issue) {
        String place = issue.pointer().isEmpty() ? "" : " at " + issue.pointer();
        return issue.severity().name().toLowerCase(Locale.ROOT) + place + ": " + issue.message() + " [" + issue.code()
                + "]";
    }
}
