package io.netplanner.server.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.internal.JsonContent;
import java.io.IOException;
import java.util.Optional;

/**
 * How much JSON is taken from strangers. Bytes say little: a tree takes some thirty times the room of a text that is all
 * brackets, so what is counted are values, keys and brackets.
 */
public final class JsonSize {

    /** A network of a hundred thousand links has half as many. */
    private static final long MAX_TOKENS = 3_000_000;

    private static final JsonFactory COUNTING = new JsonFactory();

    static {
        bound(COUNTING);
    }

    private JsonSize() {}

    /** Lets the parsers of a factory give up on more than is taken. */
    public static void bound(JsonFactory factory) {
        factory.setStreamReadConstraints(factory.streamReadConstraints()
                .rebuild()
                .maxTokenCount(MAX_TOKENS)
                .build());
    }

    /** The refusal of a file that is JSON and too much of it. Reads through it, and keeps nothing. */
    public static Optional<Issue> findFault(ImportFile file) {
        if (!JsonContent.isObject(file)) {
            return Optional.empty();
        }
        try (JsonParser parser = COUNTING.createParser(file.content())) {
            while (parser.nextToken() != null) {
                // only counted
            }
            return Optional.empty();
        } catch (StreamConstraintsException tooMuch) {
            boolean deep = String.valueOf(tooMuch.getMessage()).contains("depth");
            return deep ? Optional.empty() : Optional.of(tooLarge(file));
        } catch (IOException malformed) {
            return Optional.empty(); // told better by whoever reads it
        }
    }

    private static Issue tooLarge(ImportFile file) {
        return Issue.error(
                "JSON_TOO_LARGE",
                "",
                file.name() + " has more than " + MAX_TOKENS
                        + " values, keys and brackets, the most that is read. Split it.");
    }
}
