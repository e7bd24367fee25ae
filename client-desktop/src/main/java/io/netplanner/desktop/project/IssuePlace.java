package io.netplanner.desktop.project;

import io.netplanner.model.issue.Issue;

/**
 * Where an issue is, taken apart for a table: {@code Links!D7} is sheet and cell, a JSON pointer is all cell.
 *
 * @param sheet empty where there are no sheets
 */
record IssuePlace(String sheet, String cell) {

    static IssuePlace of(Issue issue) {
        int mark = issue.pointer().lastIndexOf('!');
        return mark < 0
                ? new IssuePlace("", issue.pointer())
                : new IssuePlace(
                        issue.pointer().substring(0, mark), issue.pointer().substring(mark + 1));
    }
}
