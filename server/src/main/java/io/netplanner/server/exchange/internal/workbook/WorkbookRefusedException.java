package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Issue;

/** The file as a whole is not looked at: not a workbook, or one that would cost too much. */
final class WorkbookRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    WorkbookRefusedException(String code, String message) {
        super(message, null, false, false);
        this.issue = Issue.error(code, "", message);
    }

    Issue issue() {
        return issue;
    }
}
