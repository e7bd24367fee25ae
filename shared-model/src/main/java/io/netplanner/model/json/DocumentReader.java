package io.netplanner.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads one kind of canonical JSON document: every fault at once, each with its JSON pointer, what was found and what
 * was expected. Rules between values are checked as well.
 *
 * <p>Writing needs no counterpart: {@link CanonicalJson#mapper()} writes what this reads. Thread-safe.
 *
 * @param <T> what the document holds
 */
public final class DocumentReader<T> {

    /** Stands for a document without a {@code formatVersion} key. */
    static final int UNVERSIONED = 0;

    private final Class<T> type;
    private final int version;
    private final UnknownKeys unknownKeys;
    private final Defaults defaults;
    private final UnaryOperator<T> completion;
    private final Function<T, List<Issue>> rules;

    DocumentReader(
            Class<T> type,
            int version,
            UnknownKeys unknownKeys,
            Defaults defaults,
            UnaryOperator<T> completion,
            Function<T, List<Issue>> rules) {
        this.type = type;
        this.version = version;
        this.unknownKeys = unknownKeys;
        this.defaults = defaults;
        this.completion = completion;
        this.rules = rules;
    }

    public Checked<T> read(byte[] json) {
        Checked<JsonNode> tree = JsonText.parse(json);
        return tree.hasErrors() ? Checked.of(null, tree.issues()) : read(tree.get());
    }

    /** Reads the stream to its end, or to the largest size accepted; does not close it. */
    public Checked<T> read(InputStream json) throws IOException {
        return read(json.readNBytes(JsonText.MAX_BYTES + 1));
    }

    public Checked<T> read(JsonNode tree) {
        IssueLog log = new IssueLog();
        checkVersion(tree, log);
        TreeReader reader = new TreeReader(log, unknownKeys, defaults);
        T value = completion.apply(type.cast(reader.read(tree, type, Place.ROOT)));
        log.addAll(rules.apply(value));
        return Checked.of(value, log.issues());
    }

    /** A later version is said to be later before its keys are called unknown. */
    private void checkVersion(JsonNode tree, IssueLog log) {
        JsonNode found = tree.path("formatVersion");
        if (version == UNVERSIONED || !found.isIntegralNumber() || found.asLong() == version) {
            return;
        }
        String remedy = found.asLong() > version
                ? "Read it with the release that wrote it, or a later one."
                : "Versions count from 1.";
        log.error(
                "FORMAT_VERSION",
                "/formatVersion",
                "formatVersion is " + found + "; this release reads " + version + ". " + remedy);
    }
}
