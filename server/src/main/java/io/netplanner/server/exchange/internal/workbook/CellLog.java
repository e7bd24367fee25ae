package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings about a workbook, each at its cell. Remembers which cell each value of the model came from, so that what
 * the model's rules say of {@code /links/3/lengthKm} is said of {@code Links!D5}.
 */
final class CellLog {

    private final IssueLog log = new IssueLog();
    private final Map<String, String> cells = new HashMap<>();

    void place(String pointer, String address) {
        cells.put(pointer, address);
    }

    void error(String code, String address, String message) {
        log.error(code, address, message);
    }

    void warning(String code, String address, String message) {
        log.warning(code, address, message);
    }

    void addRuleFindings(List<Issue> findings) {
        findings.forEach(finding -> log.add(finding.at(cellOf(finding.pointer()))));
    }

    List<Issue> issues() {
        return log.issues();
    }

    /** The cell of the value, or of the nearest thing around it that has one. */
    private String cellOf(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String cell = cells.get(at);
            if (cell != null) {
                return cell;
            }
        }
        return "";
    }
}
