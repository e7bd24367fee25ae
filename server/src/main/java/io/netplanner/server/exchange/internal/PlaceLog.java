package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings about a file, each at its place: a cell, a line. Remembers which place each value of the model came from,
 * so that what the model's rules say of {@code /links/3/lengthKm} is said of {@code Links!D5} or {@code line 31}.
 */
public final class PlaceLog {

    private final IssueLog log = new IssueLog();
    private final Map<String, String> places = new HashMap<>();

    public void place(String pointer, String place) {
        places.put(pointer, place);
    }

    public void error(String code, String place, String message) {
        log.error(code, place, message);
    }

    public void warning(String code, String place, String message) {
        log.warning(code, place, message);
    }

    public void addRuleFindings(List<Issue> findings) {
        findings.forEach(finding -> log.add(finding.at(placeOf(finding.pointer()))));
    }

    public List<Issue> issues() {
        return log.issues();
    }

    /** The place of the value, or of the nearest thing around it that has one. */
    private String placeOf(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return "";
    }
}
