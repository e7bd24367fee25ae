package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.routing.Draw;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;

/** What is drawn as a table of requests with their candidates. */
final class Tables {
    static final Deadline NEVER = Deadline.never(Execution.quiet());

    private Tables() {}

    static RequestTable of(Draw drawn) {
        RoutingRequest request = drawn.request();
        RequestReach reach = RequestReach.ofKm(Network.of(request.topology()), request.parameters());
        return new RequestTableBuilder(new RoutingProblem(request, reach), Execution.quiet(), NEVER).build();
    }
}
