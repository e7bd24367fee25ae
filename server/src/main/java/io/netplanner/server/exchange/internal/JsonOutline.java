package io.netplanner.server.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.util.function.Predicate;

/** Looks at the keys of a JSON document's root without reading what is below them into memory. */
public final class JsonOutline {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonOutline() {}

    public static boolean hasKey(ImportFile file, String key) {
        return hasKey(file, key, value -> true);
    }

    /** Whether the root has this key with this text. */
    public static boolean hasText(ImportFile file, String key, String text) {
        return hasKey(file, key, parser -> textIs(parser, text));
    }

    private static boolean hasKey(ImportFile file, String key, Predicate<JsonParser> isRight) {
        if (!JsonContent.isObject(file)) {
            return false;
        }
        try (JsonParser parser = JSON.createParser(file.content())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(key);
                parser.nextToken();
                if (found) {
                    return isRight.test(parser);
                }
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean textIs(JsonParser parser, String text) {
        try {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    && parser.getText().equals(text);
        } catch (IOException e) {
            return false;
        }
    }
}
