package io.netplanner.server.run;

import io.netplanner.model.transmission.LightpathQuality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the REST interface says of a page of lightpath qualities. */
record LightpathQualityPage(
        List<LightpathQuality> results,
        long total,
        @Nullable String nextCursor) {}
