package io.netplanner.model.grooming;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A service on one lightpath of its way.
 *
 * @param from where it boards, seen from its demand's source
 * @param groomoutId the groomout that holds it on this lightpath, absent where it has a port of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceSection(
        String serviceId,
        String from,
        String to,
        String lightpathId,
        @Nullable String groomoutId) {}
