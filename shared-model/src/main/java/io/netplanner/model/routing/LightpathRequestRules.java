package io.netplanner.model.routing;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.issue.RangeRule;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Spelling;
import io.netplanner.model.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lightpath requests must be to be routed. All faults at once, by JSON pointer. */
public final class LightpathRequestRules {

    private static final double MAX_RATE_GBPS = 10_000;

    private final IssueLog log = new IssueLog();
    private final RangeRule range = new RangeRule(log, "REQUEST_RATE_RANGE");
    private final Set<String> ids = new HashSet<>();
    private final @Nullable Set<String> nodes;

    private LightpathRequestRules(@Nullable Topology topology) {
        nodes = topology == null
                ? null
                : topology.nodes().stream().map(Node::name).collect(Collectors.toSet());
    }

    /** @param topology absent when the fit is checked later */
    public static List<Issue> check(LightpathRequests requests, @Nullable Topology topology) {
        LightpathRequestRules rules = new LightpathRequestRules(topology);
        for (int i = 0; i < requests.requests().size(); i++) {
            rules.check(requests.requests().get(i), "/requests/" + i);
        }
        return rules.log.issues();
    }

    private void check(LightpathRequest request, String pointer) {
        String name = "Request " + request.id();
        if (request.id().isBlank() || !ids.add(request.id())) {
            log.error("REQUEST_ID", pointer + "/id", name + ": the id is blank or taken. Each request has its own.");
        }
        checkEnd(name, request.source(), pointer + "/source");
        checkEnd(name, request.destination(), pointer + "/destination");
        if (!request.source().isBlank() && request.source().equals(request.destination())) {
            log.error(
                    "REQUEST_EQUAL_ENDS",
                    pointer + "/destination",
                    name + " starts and ends at " + request.source() + ". Name the other end.");
        }
        range.check(pointer + "/rateGbps", name + ": rateGbps", request.rateGbps(), 0.001, MAX_RATE_GBPS);
    }

    private void checkEnd(String name, String node, String pointer) {
        if (nodes != null && !nodes.contains(node)) {
            log.error(
                    "REQUEST_UNKNOWN_NODE",
                    pointer,
                    name + " ends at \"" + node + "\", which is not in the topology. " + Spelling.hint(node, nodes));
        }
    }
}
