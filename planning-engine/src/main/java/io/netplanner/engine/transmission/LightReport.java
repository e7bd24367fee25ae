package io.netplanner.engine.transmission;

import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.List;

/**
 * Whether the light of a plan arrives, and what it is on the way.
 *
 * @param lines those that carry light, by link and direction
 */
public record LightReport(TransmissionResult result, List<LineLight> lines) {

    public LightReport {
        lines = List.copyOf(lines);
    }
}
