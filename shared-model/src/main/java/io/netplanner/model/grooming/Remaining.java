package io.netplanner.model.grooming;

import java.util.List;

/** What the planner's threshold leaves unserved: listed, never dropped. */
public record Remaining(List<String> serviceIds, List<String> groomoutIds) {

    public Remaining {
        serviceIds = List.copyOf(serviceIds);
        groomoutIds = List.copyOf(groomoutIds);
    }
}
