package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;

/** One format that a traffic matrix can be read from. Stateless. */
public interface TrafficFormat {

    /** Whether the content, not the name, looks like this format. Cheap: looks at the beginning or the outline. */
    boolean recognises(ImportFile file);

    /** Called only for what {@link #recognises}; still refuses with an issue, never with an exception. */
    Checked<TrafficMatrix> read(ImportFile file, TrafficContext context);
}
