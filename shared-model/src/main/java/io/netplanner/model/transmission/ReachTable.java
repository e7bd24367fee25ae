package io.netplanner.model.transmission;

import java.util.List;

/**
 * How far every operational mode goes over equal spans of one fibre, with every channel lit and the worst of them judged.
 *
 * @param spanLossDb with connectors and padding
 */
public record ReachTable(
        String fiberType,
        double spanKm,
        double spanLossDb,
        int channels,
        double channelSpacingGhz,
        double systemMarginDb,
        List<ReachRow> modes) {

    public ReachTable {
        modes = List.copyOf(modes);
    }
}
