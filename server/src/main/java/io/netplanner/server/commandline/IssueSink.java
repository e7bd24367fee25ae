package io.netplanner.server.commandline;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the findings about all input files of a command, tells them, and stops the command if one is an error. */
final class IssueSink {

    /** A finding and the file it is about. */
    record FileIssue(String file, String code, Severity severity, String pointer, String message) {}

    /** What {@code --issues} writes. */
    record IssueFile(List<FileIssue> issues) {}

    private final PrintWriter err;
    private final @Nullable Path issueFile;
    private final List<FileIssue> issues = new ArrayList<>();

    IssueSink(PrintWriter err, @Nullable Path issueFile) {
        this.err = err;
        this.issueFile = issueFile;
    }

    <T> @Nullable T take(Path file, Checked<T> checked) {
        add(file, checked.issues());
        return checked.findValue().orElse(null);
    }

    void add(Path file, List<Issue> found) {
        for (Issue issue : found) {
            err.println(file + ": " + IssueText.of(issue));
            issues.add(
                    new FileIssue(file.toString(), issue.code(), issue.severity(), issue.pointer(), issue.message()));
        }
    }

    /** To be called when everything has been looked at. Writes the file of issues, empty or not. */
    void settle() {
        if (issueFile != null) {
            OutputFiles.writeJson(issueFile, new IssueFile(issues));
        }
        err.flush();
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            if (errors > 1) {
                err.println("netplanner: " + errors + " faults in the input, nothing was done.");
            }
            throw new InputRefused();
        }
    }
}
