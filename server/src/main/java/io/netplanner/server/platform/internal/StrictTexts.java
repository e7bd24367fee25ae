package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.netplanner.model.json.TextCharacters;
import java.io.IOException;
import java.util.Optional;

/** Takes texts in quotes alone, and only characters that can be stored. */
final class StrictTexts extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StrictTexts() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        Optional<String> fault = TextCharacters.findFault(text);
        if (fault.isPresent()) {
            context.reportInputMismatch(this, "The text's %s, which no text may hold; leave it out", fault.get());
        }
        return text;
    }
}
