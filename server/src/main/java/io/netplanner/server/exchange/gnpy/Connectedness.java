package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.model.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything but ROADMs and terminals has one neighbour on either side. */
final class Connectedness {

    private final Map<String, OpenElement> elements;
    private final Map<String, Integer> arriving = new HashMap<>();
    private final Map<String, Integer> leaving = new HashMap<>();

    Connectedness(Map<String, OpenElement> elements, List<OpenNetwork.Connection> connections) {
        this.elements = elements;
        for (OpenNetwork.Connection one : connections) {
            leaving.merge(one.from(), 1, Integer::sum);
            arriving.merge(one.to(), 1, Integer::sum);
        }
    }

    void check(List<Issue> issues) {
        for (OpenElement element : elements.values()) {
            if (!(element instanceof OpenRoadm) && !(element instanceof OpenTerminal)) {
                check(element.id(), "reached from", arriving.getOrDefault(element.id(), 0), issues);
                check(element.id(), "followed by", leaving.getOrDefault(element.id(), 0), issues);
            }
        }
    }

    private static void check(String id, String how, int count, List<Issue> issues) {
        if (count != 1) {
            issues.add(Issue.error(
                    "GNPY_NOT_CONNECTED",
                    "/connections",
                    "Element " + id + " is " + how + " " + count + " elements, it must be one. Correct the"
                            + " connections."));
        }
    }
}
