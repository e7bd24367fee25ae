package io.netplanner.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.IssueLog;
import java.util.Optional;

/** Reads texts, numbers, truth values and enums; says what was found and what was expected when they are not. */
final class ScalarReader {

    private static final int SHOWN_CHARACTERS = 60;

    private final IssueLog log;

    ScalarReader(IssueLog log) {
        this.log = log;
    }

    Object read(JsonNode node, Class<?> type, Place place) {
        if (type == String.class) {
            return text(node, place);
        }
        if (type.isEnum()) {
            return constant(node, type.asSubclass(Enum.class), place);
        }
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : refuse(node, type, place, "true or false");
        }
        if (type == double.class || type == Double.class) {
            return real(node, type, place);
        }
        return whole(node, type, place);
    }

    private Object real(JsonNode node, Class<?> type, Place place) {
        if (!node.isNumber()) {
            return refuse(node, type, place, "a number, without quotes or unit");
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            log.error(
                    "VALUE_TYPE",
                    place.pointer(),
                    place.label() + " is beyond every number that can be read, which end at 1.8E+308. Correct it.");
            return StandIns.of(type);
        }
        return value;
    }

    private Object text(JsonNode node, Place place) {
        if (!node.isTextual()) {
            return refuse(node, String.class, place, "a text in quotes");
        }
        String text = node.textValue();
        String stripped = text.strip();
        if (!stripped.equals(text)) {
            log.warning(
                    "TEXT_TRIMMED",
                    place.pointer(),
                    place.label() + ": the spaces around \"" + stripped + "\" were left out.");
        }
        TextCharacters.findFault(stripped)
                .ifPresent(fault -> log.error(
                        "TEXT_CHARACTER",
                        place.pointer(),
                        place.label() + ": " + fault + ", which no text may hold. Leave it out."));
        return stripped;
    }

    private Object whole(JsonNode node, Class<?> type, Place place) {
        boolean small = type == int.class || type == Integer.class;
        boolean fits = node.isNumber() && (small ? node.canConvertToInt() : node.canConvertToLong());
        if (!fits || !node.canConvertToExactIntegral()) {
            return refuse(node, type, place, "a whole number");
        }
        return small ? (Object) node.intValue() : (Object) node.longValue();
    }

    private <E extends Enum<E>> Object constant(JsonNode node, Class<E> type, Place place) {
        EnumTexts<E> texts = EnumTexts.of(type);
        Optional<E> constant = node.isTextual() ? texts.find(node.textValue().strip()) : Optional.empty();
        if (constant.isPresent()) {
            return constant.get();
        }
        log.error(
                "VALUE_UNKNOWN",
                place.pointer(),
                place.label() + " is " + shown(node) + "; expected one of " + String.join(", ", texts.texts()) + ".");
        return StandIns.of(type);
    }

    Object refuse(JsonNode node, java.lang.reflect.Type type, Place place, String expected) {
        log.error("VALUE_TYPE", place.pointer(), place.label() + " is " + shown(node) + "; expected " + expected + ".");
        return StandIns.of(type);
    }

    private static String shown(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        String text = node.toString();
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
