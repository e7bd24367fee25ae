package io.netplanner.server.run;

import io.netplanner.model.transmission.PowerGain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the REST interface says of a page of gains by optimised powers. */
record PowerGainPage(
        List<PowerGain> results, long total, @Nullable String nextCursor) {}
