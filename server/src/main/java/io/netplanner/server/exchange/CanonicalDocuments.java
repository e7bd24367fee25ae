package io.netplanner.server.exchange;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.server.exchange.internal.CanonicalWriter;
import io.netplanner.server.exchange.internal.JsonContent;
import io.netplanner.server.exchange.internal.UnknownFormat;

/** Files of documents that have no format but the canonical one. */
public final class CanonicalDocuments {

    private CanonicalDocuments() {}

    public static <T> Checked<T> read(ImportFile file, DocumentReader<T> reader) {
        return JsonContent.isObject(file) ? reader.read(file.content()) : Checked.failed(UnknownFormat.of(file));
    }

    /** Indented for people's eyes, the same bytes every time. */
    public static byte[] write(Object document) {
        return CanonicalWriter.write(document);
    }
}
