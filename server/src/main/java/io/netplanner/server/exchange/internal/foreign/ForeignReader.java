package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.Optional;

/** Reads the files of one other tool. Stateless. */
interface ForeignReader {

    /** Whether the content looks like this tool's. Cheap: looks at the beginning. */
    boolean recognises(ImportFile file);

    /** What the file tells; empty when it cannot be read at all. Everything noticed on the way goes to the log. */
    Optional<ForeignNetwork> read(ImportFile file, PlaceLog log);
}
