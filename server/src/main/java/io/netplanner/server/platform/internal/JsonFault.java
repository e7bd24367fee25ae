package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.netplanner.model.issue.Issue;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words, and with its place, why a body is not the JSON that is expected. */
final class JsonFault {

    private static final String CODE = "JSON_UNREADABLE";

    private JsonFault() {}

    static Issue of(JsonProcessingException fault) {
        return Issue.error(CODE, pointer(fault), message(fault) + place(fault));
    }

    private static String message(JsonProcessingException fault) {
        String original = firstLine(fault);
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case InvalidFormatException wrong ->
                "This is " + Shown.of(wrong.getValue()) + "; expected " + ExpectedTypes.of(wrong.getTargetType());
            case MismatchedInputException absent
            when original.startsWith("Cannot map `null`") ->
                "This is absent or null; expected " + ExpectedTypes.of(absent.getTargetType());
            case MismatchedInputException other
            when original.startsWith("Cannot ") ->
                "This is of another type; expected " + ExpectedTypes.of(other.getTargetType());
            default -> original;
        };
    }

    private static String unknown(UnrecognizedPropertyException fault) {
        Collection<Object> known = fault.getKnownPropertyIds();
        String names = known == null
                ? ""
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return "There is no field " + fault.getPropertyName() + " here; known are " + names;
    }

    private static String firstLine(JsonProcessingException fault) {
        return String.valueOf(fault.getOriginalMessage())
                .lines()
                .findFirst()
                .orElse("cannot be read")
                .replaceAll(
                        " \\(start marker at \\[Source[^;]*; line: (\\d+), column: (\\d+)]\\)",
                        " of line $1, column $2")
                .replaceAll("`?(?:\\b[a-z]\\w*\\.)+([A-Z]\\w*)`?", "$1");
    }

    private static String pointer(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String place(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
