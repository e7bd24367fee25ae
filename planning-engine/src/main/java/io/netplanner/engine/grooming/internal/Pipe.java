package io.netplanner.engine.grooming.internal;

import io.netplanner.model.traffic.Demand;
import java.util.List;

/**
 * Services that travel together from one node to another, packed without regard to any other pipe.
 *
 * @param id unique among the pipes of a grooming; ids of what the pipe needs begin with it
 */
record Pipe(String id, String source, String destination, Strength strength, List<ClientService> services) {

    Pipe {
        services = List.copyOf(services);
    }

    /** A demand by itself, under its own id. */
    static Pipe of(Demand demand, DemandServices services) {
        return new Pipe(demand.id(), demand.source(), demand.destination(), Strength.of(demand), services.of(demand));
    }
}
