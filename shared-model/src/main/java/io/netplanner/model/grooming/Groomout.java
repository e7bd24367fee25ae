package io.netplanner.model.grooming;

import java.util.List;

/** One 10G line of a muxponder with the services it carries; {@code loadGbps} never exceeds the line. */
public record Groomout(
        String id, String source, String destination, String cardType, double loadGbps, List<String> serviceIds) {

    public Groomout {
        serviceIds = List.copyOf(serviceIds);
    }
}
