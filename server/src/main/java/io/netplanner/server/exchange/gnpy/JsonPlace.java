package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file while it is read: hands out values, notes what is wrong with them, and in the end what nobody
 * asked for. Values that are wrong come out harmless, so that reading goes on to the next fault. For one use.
 */
final class JsonPlace {

    private final ObjectNode node;
    private final String pointer;
    private final String what;
    private final List<Issue> issues;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param what the object's kind and name for messages */
    JsonPlace(ObjectNode node, String pointer, String what, List<Issue> issues) {
        this.node = node;
        this.pointer = pointer;
        this.what = what;
        this.issues = issues;
    }

    ObjectNode node() {
        return node;
    }

    String pointer() {
        return pointer;
    }

    boolean has(String key) {
        return node.hasNonNull(key)
                && !(node.get(key).isTextual() && node.get(key).asText().isEmpty());
    }

    /** Says that a key is understood though it has no effect here. */
    JsonPlace understood(String... keys) {
        asked.addAll(List.of(keys));
        return this;
    }

    double number(String key) {
        Double value = optionalNumber(key);
        if (value == null && !isMistyped(key)) {
            error(key, "GNPY_KEY_MISSING", "is missing. Add it.");
        }
        return value == null ? 1 : value;
    }

    double number(String key, double otherwise) {
        Double value = optionalNumber(key);
        return value == null ? otherwise : value;
    }

    @Nullable
    Double optionalNumber(String key) {
        asked.add(key);
        if (isMistyped(key)) {
            error(key, "GNPY_NUMBER_EXPECTED", "is " + node.get(key) + ". A number is expected.");
            return null;
        }
        return has(key) ? (Double) node.get(key).asDouble() : null;
    }

    double above(double limit, String key, double value, String unit) {
        return checked(value > limit, key, value, "above", limit, unit);
    }

    double notBelow(double limit, String key, double value, String unit) {
        return checked(value >= limit, key, value, "at least", limit, unit);
    }

    double notAbove(double limit, String key, double value, String unit) {
        return checked(value <= limit, key, value, "at most", limit, unit);
    }

    String text(String key) {
        String value = optionalText(key);
        if (value == null) {
            error(key, "GNPY_KEY_MISSING", "is missing. Add it.");
        }
        return value == null ? "?" : value;
    }

    @Nullable
    String optionalText(String key) {
        asked.add(key);
        if (has(key) && node.get(key).isContainerNode()) {
            error(key, "GNPY_TEXT_EXPECTED", "is " + node.get(key) + ". A text is expected.");
            return "?";
        }
        return has(key) ? node.get(key).asText() : null;
    }

    boolean flag(String key, boolean otherwise) {
        asked.add(key);
        if (has(key) && !node.get(key).isBoolean()) {
            error(key, "GNPY_FLAG_EXPECTED", "is " + node.get(key) + ". true or false is expected.");
        }
        return has(key) ? node.get(key).asBoolean() : otherwise;
    }

    Optional<JsonPlace> find(String key) {
        asked.add(key);
        return node.get(key) instanceof ObjectNode child
                ? Optional.of(new JsonPlace(child, pointer + "/" + key, what, issues))
                : Optional.empty();
    }

    List<JsonPlace> list(String key) {
        asked.add(key);
        List<JsonPlace> places = new ArrayList<>();
        JsonNode list = listed(key);
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + key + "/" + i;
            if (list.get(i) instanceof ObjectNode child) {
                places.add(new JsonPlace(child, place, named(key, child, i), issues));
            } else {
                issues.add(Issue.error(
                        "GNPY_OBJECT_EXPECTED", place, what + ": " + list.get(i) + " stands where an object should."));
            }
        }
        return places;
    }

    List<String> texts(String key) {
        asked.add(key);
        List<String> texts = new ArrayList<>();
        listed(key).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    double[] numbers(String key) {
        asked.add(key);
        JsonNode list = listed(key);
        for (JsonNode one : list) {
            if (!one.isNumber()) {
                error(key, "GNPY_NUMBER_EXPECTED", "holds " + one + ". Numbers are expected.");
                return new double[0];
            }
        }
        return DoubleStream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get((int) i).asDouble())
                .toArray();
    }

    private JsonNode listed(String key) {
        if (has(key) && !node.get(key).isArray()) {
            error(key, "GNPY_LIST_EXPECTED", "is " + node.get(key) + ". A list is expected.");
        }
        return node.path(key).isArray() ? node.path(key) : MissingNode.getInstance();
    }

    /** Names what nobody asked for; it stays in the file that is written. */
    void finish() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                issues.add(Issue.warning(
                        "GNPY_KEY_UNKNOWN",
                        pointer + "/" + key,
                        what + ": " + key + " is not known here. It is kept, and has no effect."));
            }
        });
    }

    void error(String key, String code, String saying) {
        issues.add(Issue.error(code, pointer + "/" + key, what + ": " + key + " " + saying));
    }

    void warning(String key, String code, String saying) {
        issues.add(Issue.warning(code, pointer + "/" + key, what + ": " + key + " " + saying));
    }

    String what() {
        return what;
    }

    private boolean isMistyped(String key) {
        return has(key)
                && (!node.get(key).isNumber() || !Double.isFinite(node.get(key).asDouble()));
    }

    private double checked(boolean holds, String key, double value, String relation, double limit, String unit) {
        if (holds) {
            return value;
        }
        error(
                key,
                "GNPY_VALUE_OUT_OF_RANGE",
                String.format(
                        Locale.ROOT,
                        "is %s %s, it must be %s %s %s. Correct the value.",
                        value,
                        unit,
                        relation,
                        limit,
                        unit));
        return limit + (relation.equals("above") ? 1 : 0);
    }

    private static String named(String key, ObjectNode child, int i) {
        for (String name : List.of("uid", "type_variety", "format", "request-id", "label")) {
            if (child.hasNonNull(name)) {
                String kind = child.path("type").asText(key);
                return kind + " " + child.get(name).asText();
            }
        }
        return key + " " + (i + 1);
    }
}
