package io.netplanner.desktop.client;

import io.netplanner.model.routing.LinkUse;
import java.util.List;

/**
 * What is lit on every link.
 *
 * @param channels channels of the grid
 */
public record Spectrum(List<LinkUse> results, long total, int channels) {

    public Spectrum {
        results = List.copyOf(results);
    }
}
