package io.netplanner.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Turns bytes into a JSON tree within limits of size, depth and number length; knows nothing of what it means. */
public final class JsonText {

    /** Largest document accepted: a result of tens of thousands of lightpaths fits, a bomb does not. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    /** What the parser adds for programmers: how to allow it, where in its source it is. */
    private static final Pattern PARSER_ADVICE = Pattern.compile(
            "(: enable `| \\(start marker| at \\[Source| \\(not recognized| \\(bound as).*|, from `[^`]*`");

    private JsonText() {}

    public static Checked<JsonNode> parse(byte[] json) {
        if (json.length > MAX_BYTES) {
            return Checked.failed(tooLarge());
        }
        try {
            JsonNode tree = CanonicalJson.mapper().readTree(json);
            return tree == null || tree.isMissingNode()
                    ? Checked.failed(Issue.error("JSON_MALFORMED", "", "The document is empty. Write a JSON object."))
                    : Checked.of(tree, List.of());
        } catch (JsonProcessingException e) {
            return Checked.failed(malformed(e));
        } catch (IOException e) {
            return Checked.failed(Issue.error("JSON_MALFORMED", "", "The document is not text: " + e.getMessage()));
        }
    }

    static Issue tooLarge() {
        return Issue.error(
                "JSON_TOO_LARGE",
                "",
                "The document is larger than " + MAX_BYTES / (1024 * 1024) + " MB, the most that is read. Split it.");
    }

    private static Issue malformed(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        String place = location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return Issue.error("JSON_MALFORMED", place, "This is not valid JSON: " + reason(fault));
    }

    /** The parser's reason in the words of somebody who has a file to mend, not a parser to configure. */
    private static String reason(JsonProcessingException fault) {
        String told = fault.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return switch (fault) {
            case JsonEOFException _ ->
                "it ends before everything that was opened is closed. Save or copy the whole file again.";
            case StreamConstraintsException _ ->
                PARSER_ADVICE.matcher(told).replaceFirst("") + ". No planning data needs this: write less.";
            default -> PARSER_ADVICE.matcher(told).replaceFirst("") + ". Mend this place.";
        };
    }
}
