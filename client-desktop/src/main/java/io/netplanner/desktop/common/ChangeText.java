package io.netplanner.desktop.common;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.project.FieldChange;
import io.netplanner.model.project.InputChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions or two results, in words. */
public final class ChangeText {

    private ChangeText() {}

    /** Such as {@code Link Madrid-Porto}. */
    public static String thing(InputChange change) {
        String key = change.key();
        String part = part(change.part());
        return key == null ? part : part + " " + key;
    }

    /** The table of changes; choosing a row selects what has changed. */
    public static TableModel<InputChange> table(String kindPrefix) {
        return new TableModel<>(
                List.of(
                        Column.text(Texts.get("change.kind"), 100, change -> Texts.of(kindPrefix, change.kind())),
                        Column.text(Texts.get("change.thing"), 230, ChangeText::thing),
                        Column.text(Texts.get("change.details"), 560, ChangeText::details)),
                ChangeText::selected);
    }

    /** Such as {@code lengthKm: 221 → 225.5; fiberType: SSMF → NZDF}. */
    static String details(InputChange change) {
        return change.fields().stream().map(ChangeText::field).collect(Collectors.joining("; "));
    }

    private static Selected selected(InputChange change) {
        String key = change.key();
        return key == null
                ? Selected.NOTHING
                : switch (change.part()) {
                    case "nodes" -> new Selected.OfNode(key);
                    case "links" -> new Selected.OfLink(key);
                    case "demands" -> new Selected.OfDemand(key);
                    case "lightpaths" -> new Selected.OfLightpath(key);
                    default -> Selected.NOTHING;
                };
    }

    private static String part(String name) {
        ResourceBundle words = Texts.bundle();
        String key = "changePart." + name;
        return words.containsKey(key) ? words.getString(key) : name;
    }

    private static String field(FieldChange change) {
        return change.field().replace('/', ' ') + ": " + value(change.before()) + " → " + value(change.after());
    }

    private static String value(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Texts.get("change.none");
        }
        if (value.path("nodes").isArray()) {
            return route(value);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String route(JsonNode route) {
        List<String> nodes = new ArrayList<>();
        route.path("nodes").forEach(node -> nodes.add(node.asText()));
        String way = String.join(" – ", nodes);
        return route.has("lengthKm")
                ? String.format(
                        Locale.ROOT, "%s (%.0f km)", way, route.get("lengthKm").asDouble())
                : way;
    }
}
