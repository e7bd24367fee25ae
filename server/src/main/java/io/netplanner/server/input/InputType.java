package io.netplanner.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import java.util.Set;

/**
 * What is particular to one kind of versioned input; all else follows from it: addresses, history, access, files.
 * Stateless.
 *
 * @param <T> the content
 */
public interface InputType<T> {

    InputKind kind();

    /** What the content calls itself: the name of a new input that was given none. */
    String nameOf(T content);

    /** A line on what is in it, such as {@code 30 nodes, 45 links}. */
    String summaryOf(T content);

    /** Reads canonical JSON with every fault at once. */
    Checked<T> read(JsonNode content, TrafficContext context);

    /** Reads a file of any known format with every fault at once. */
    Checked<T> read(ImportFile file, TrafficContext context);

    /** Content that was checked when it was stored. */
    T stored(byte[] json);

    /** The formats that {@link #write} knows. */
    Set<ExportFormat> formats();

    byte[] write(T content, ExportFormat format);

    /** An example to start from, in every format. */
    T template();
}
