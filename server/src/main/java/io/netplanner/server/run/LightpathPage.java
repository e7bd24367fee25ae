package io.netplanner.server.run;

import io.netplanner.model.routing.Lightpath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the REST interface says of a page of lightpaths. */
record LightpathPage(
        List<Lightpath> results, long total, @Nullable String nextCursor) {}
