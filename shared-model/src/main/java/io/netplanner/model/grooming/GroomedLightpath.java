package io.netplanner.model.grooming;

import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;

/** A lightpath that grooming opens, with what it carries; not yet routed. Loads and rates Gb/s. */
public record GroomedLightpath(
        String id,
        String source,
        String destination,
        double rateGbps,
        double loadGbps,
        Protection protection,
        Restoration restoration,
        List<Carried> carries) {

    public GroomedLightpath {
        carries = List.copyOf(carries);
    }
}
