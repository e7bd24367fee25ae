package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import java.util.List;
import java.util.Optional;

/** The readers of other tools' files. */
public final class ForeignReaders {

    private static final List<ForeignReader> ALL = List.of(
            new SndlibNativeReader(),
            new SndlibXmlReader(),
            new Net2PlanReader(),
            new GraphMlReader(),
            new GeoJsonReader());

    private ForeignReaders() {}

    static Optional<ForeignReader> find(ImportFile file) {
        return ALL.stream().filter(reader -> reader.recognises(file)).findFirst();
    }

    /** Whether this is another tool's file, whatever it holds. */
    public static boolean know(ImportFile file) {
        return find(file).isPresent();
    }
}
