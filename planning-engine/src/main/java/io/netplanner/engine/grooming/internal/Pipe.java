package io.netplanner.engine.grooming.internal;

import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;

/**
 * Services that travel together from one node to another, packed without regard to any other pipe.
 *
 * @param id unique among the pipes of a grooming; ids of what the pipe needs begin with it
 */
record Pipe(
        String id,
        String source,
        String destination,
        Protection protection,
        Restoration restoration,
        List<ClientService> services) {

    Pipe {
        services = List.copyOf(services);
    }
}
