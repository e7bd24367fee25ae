package io.netplanner.server.run;

import io.netplanner.model.routing.LinkUse;
import java.util.List;

/**
 * What the description of the REST interface says of the spectrum of a result.
 *
 * @param results links that carry light or keep channels for restoration
 * @param channels channels of the grid
 */
record SpectrumAnswer(List<LinkUse> results, int total, int channels) {}
