package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.UnservedRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every request is served once or listed as unserved; nothing is lost, nothing is invented. */
public final class ServiceRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        List<String> answered = Stream.concat(
                        routed.result().lightpaths().stream().map(lightpath -> lightpath.requestId()),
                        routed.result().unserved().stream().map(unserved -> unserved.requestId()))
                .toList();
        Set<String> once = new HashSet<>();
        for (String id : answered) {
            if (routed.findRequest(id).isEmpty()) {
                findings.add("ROUTING_REQUEST_UNKNOWN", "/lightpaths", "Request %s was never asked.".formatted(id));
            } else if (!once.add(id) && !isAskedTwice(routed, id)) {
                findings.add(
                        "ROUTING_REQUEST_TWICE", "/lightpaths", "Request %s is answered more than once.".formatted(id));
            }
        }
        checkReasons(routed, findings);
        routed.requests().stream()
                .map(LightpathRequest::id)
                .filter(id -> !once.contains(id))
                .forEach(id -> findings.add(
                        "ROUTING_REQUEST_LOST",
                        "/unserved",
                        "Request %s is neither served nor listed as unserved.".formatted(id)));
    }

    private static void checkReasons(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().unserved().size(); i++) {
            UnservedRequest unserved = routed.result().unserved().get(i);
            if (unserved.reason().isBlank()) {
                findings.add(
                        "ROUTING_REASON_MISSING",
                        "/unserved/" + i + "/reason",
                        "Request %s is unserved without a reason. Say why.".formatted(unserved.requestId()));
            }
        }
    }

    private static boolean isAskedTwice(RoutedCase routed, String id) {
        return routed.requests().stream()
                        .filter(request -> request.id().equals(id))
                        .count()
                > 1;
    }
}
