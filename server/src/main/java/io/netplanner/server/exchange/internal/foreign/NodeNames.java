package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each node is called here: other tools tell nodes apart by id and let names be blank or repeat. */
final class NodeNames {

    private final Map<String, String> byId = new HashMap<>();

    NodeNames(List<ForeignNode> nodes) {
        Set<String> taken = new HashSet<>();
        for (ForeignNode node : nodes) {
            String wanted = wanted(node);
            String name = wanted;
            for (int n = 2; !taken.add(name); n++) {
                name = wanted + " " + n;
            }
            byId.putIfAbsent(node.id(), name);
        }
    }

    /** An id that no node has is its own name, so that the rules can tell of it. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** Whether the node goes by another name than the file's. */
    boolean isChanged(ForeignNode node) {
        return !of(node.id()).equals(wanted(node));
    }

    private static String wanted(ForeignNode node) {
        return node.name().isBlank() ? node.id() : node.name().strip();
    }
}
