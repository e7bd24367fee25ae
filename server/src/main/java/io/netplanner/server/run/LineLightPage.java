package io.netplanner.server.run;

import io.netplanner.model.transmission.LineLight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the REST interface says of a page of lines. */
record LineLightPage(
        List<LineLight> results, long total, @Nullable String nextCursor) {}
