package io.netplanner.model.topology;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.issue.IssueLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a single node, and that names are unique. */
final class NodeRules {

    private static final int MAX_NAME_LENGTH = 200;

    private final IssueLog log;
    private final Map<String, Integer> firstByName = new HashMap<>();

    NodeRules(IssueLog log) {
        this.log = log;
    }

    void check(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String pointer = "/nodes/" + i;
            checkName(node.name(), i, pointer + "/name");
            checkDegrees(node, "latitude", node.latitude(), 90, pointer);
            checkDegrees(node, "longitude", node.longitude(), 180, pointer);
        }
    }

    private void checkName(String name, int index, String pointer) {
        if (name.isBlank()) {
            log.error("TOPOLOGY_BLANK_NODE_NAME", pointer, "A node has no name. Give it one that no other node has.");
            return;
        }
        if (name.length() > MAX_NAME_LENGTH) {
            log.error(
                    "TOPOLOGY_LONG_NODE_NAME",
                    pointer,
                    "Node " + name.substring(0, 30) + "…: the name has " + name.length() + " characters, at most "
                            + MAX_NAME_LENGTH + " are allowed. Shorten it.");
        }
        Integer first = firstByName.putIfAbsent(name, index);
        if (first != null) {
            log.error(
                    "TOPOLOGY_DUPLICATE_NODE",
                    pointer,
                    "Node " + name + " is listed twice, first as node " + (first + 1) + ". Rename or delete one.");
        }
    }

    private void checkDegrees(Node node, String field, double value, int limit, String pointer) {
        if (value >= -limit && value <= limit) {
            return;
        }
        log.error(
                "TOPOLOGY_COORDINATE_RANGE",
                pointer + "/" + field,
                "Node " + node.name() + ": " + field + " " + Figures.of(value) + " is outside −" + limit + " to "
                        + limit + " degrees. Maybe latitude and longitude are swapped, or a decimal point is missing.");
    }
}
