package io.netplanner.model.grooming;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.routing.Lightpath;
import org.jspecify.annotations.Nullable;

/**
 * One lightpath on the way of a service.
 *
 * @param groomoutId the groomout that holds it on this lightpath, absent where it has a port of its own
 * @param freeGbps what is left of the lightpath's rate for others
 * @param lightpath its working and protection routes and the spare ones for each failure; absent where it is not
 *     routed, or not served
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TracedSection(
        String from,
        String to,
        String lightpathId,
        @Nullable String groomoutId,
        double rateGbps,
        double freeGbps,
        @Nullable Lightpath lightpath) {}
