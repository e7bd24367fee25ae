package io.netplanner.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.netplanner.model.project.FieldChange;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.project.InputChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two canonical documents of a kind differ in. Objects in lists are matched by their id, name or type, so that one
 * more at the top does not make all below it look changed; lists without such a key are compared whole.
 *
 * <p>O(size of both). Order of matched objects does not count.
 */
public final class DocumentComparison {

    private static final String WHOLE = "document";

    private final List<InputChange> changes = new ArrayList<>();

    private DocumentComparison() {}

    public static List<InputChange> compare(JsonNode before, JsonNode after) {
        DocumentComparison comparison = new DocumentComparison();
        List<FieldChange> fields = new ArrayList<>();
        for (String part : keys(before, after)) {
            KeyedItems old = KeyedItems.of(before.path(part));
            KeyedItems now = KeyedItems.of(after.path(part));
            if (old.isKeyed() && now.isKeyed()) {
                comparison.compareItems(part, old, now);
            } else {
                addFields(fields, part, before.path(part), after.path(part));
            }
        }
        if (!fields.isEmpty()) {
            comparison.changes.addFirst(new InputChange(WHOLE, null, Kind.CHANGED, fields));
        }
        return comparison.changes;
    }

    private void compareItems(String part, KeyedItems before, KeyedItems after) {
        for (Map.Entry<String, JsonNode> item : after.items().entrySet()) {
            JsonNode old = before.items().get(item.getKey());
            if (old == null) {
                changes.add(new InputChange(part, item.getKey(), Kind.ADDED, List.of()));
            } else if (!old.equals(item.getValue())) {
                List<FieldChange> fields = new ArrayList<>();
                addObject(fields, "", old, item.getValue());
                changes.add(new InputChange(part, item.getKey(), Kind.CHANGED, fields));
            }
        }
        before.items().keySet().stream()
                .filter(key -> !after.items().containsKey(key))
                .forEach(key -> changes.add(new InputChange(part, key, Kind.REMOVED, List.of())));
    }

    private static void addFields(List<FieldChange> fields, String name, JsonNode before, JsonNode after) {
        KeyedItems old = KeyedItems.of(before);
        KeyedItems now = KeyedItems.of(after);
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            addObject(fields, name + "/", before, after);
        } else if (old.isKeyed() && now.isKeyed()) {
            Set<String> keys = new LinkedHashSet<>(now.items().keySet());
            keys.addAll(old.items().keySet());
            keys.forEach(key -> addFields(fields, name + "/" + key, old.get(key), now.get(key)));
        } else {
            fields.add(new FieldChange(name, present(before), present(after)));
        }
    }

    private static void addObject(List<FieldChange> fields, String prefix, JsonNode before, JsonNode after) {
        for (String key : keys(before, after)) {
            addFields(fields, prefix + key, before.path(key), after.path(key));
        }
    }

    private static Set<String> keys(JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(keys::add);
        before.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }
}
