package io.netplanner.model.cluster;

import java.util.List;
import java.util.Objects;

/**
 * Subnodes homed on one or more gateways. A subnode belongs to one cluster only.
 *
 * @param color CSS hexadecimal colour, such as {@code #2a7f62}
 */
public record Cluster(String name, String color, List<String> gateways, List<String> subnodes) {

    /** Where a file names none. */
    public static final String DEFAULT_COLOR = "#2a7f62";

    public Cluster {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(color, "color");
        gateways = List.copyOf(gateways);
        subnodes = List.copyOf(subnodes);
    }
}
