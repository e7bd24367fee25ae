package io.netplanner.server.exchange.internal;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;

/** NetPlanner's own JSON. Unknown keys are kept, with a warning. */
public final class JsonTrafficFormat implements TrafficFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return JsonContent.isObject(file);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        return DocumentReaders.traffic(UnknownKeys.KEEP, context.topology(), context.catalogue())
                .read(file.content());
    }
}
