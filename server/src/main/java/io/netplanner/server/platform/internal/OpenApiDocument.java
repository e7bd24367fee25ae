package io.netplanner.server.platform.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The description of the REST interface, made true to what travels: OpenAPI 3.1, absent keys instead of nulls, unknown
 * keys where documents keep them, examples, what parameters mean, and how each operation is refused.
 *
 * <p>The compiler's annotation processor writes the 3.0 document this starts from; its own 3.1 output allows values
 * that never occur.
 */
final class OpenApiDocument {

    /** The Java name of the map that holds a document's unknown keys; no such key travels. */
    private static final String EXTENSIONS = "extensions";

    private final Map<String, Object> root;

    private OpenApiDocument(Map<String, Object> root) {
        this.root = root;
    }

    static String complete(String generated) {
        OpenApiDocument document = new OpenApiDocument(new Yaml(new LoaderOptions()).load(generated));
        document.complete();
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(options).dump(document.root);
    }

    private void complete() {
        root.put("openapi", "3.1.0");
        InputOperations.expand(root);
        removeNullable(root);
        allowNull("Lightpath", "protection");
        allowAnything("FieldChange", "before");
        allowAnything("FieldChange", "after");
        map(root, "components", "schemas").values().forEach(schema -> openForExtensions(asMap(schema)));
        OpenApiExamples.add(map(root, "components", "schemas"));
        map(root, "components").put("responses", OpenApiRefusals.responses());
        map(root, "paths")
                .forEach((path, operations) -> asMap(operations).forEach((method, operation) -> {
                    OpenApiParameters.describe(asMap(operation));
                    OpenApiRefusals.add(path, method, asMap(operation));
                }));
    }

    private static void removeNullable(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.remove("nullable");
            map.values().forEach(OpenApiDocument::removeNullable);
        } else if (value instanceof Collection<?> items) {
            items.forEach(OpenApiDocument::removeNullable);
        }
    }

    /** Results write this key even where there is nothing, as the format says. */
    private void allowNull(String schema, String property) {
        Map<String, Object> properties = map(root, "components", "schemas", schema, "properties");
        if (properties.containsKey(property)) {
            Map<String, Object> nothing = Map.of("type", "null");
            properties.put(property, new LinkedHashMap<>(Map.of("oneOf", List.of(properties.get(property), nothing))));
        }
    }

    /** A value of whatever type the field of the document has. */
    private void allowAnything(String schema, String property) {
        map(root, "components", "schemas", schema, "properties").put(property, new LinkedHashMap<>());
    }

    /** Documents that keep unknown keys also leave out lists that are empty. */
    private static void openForExtensions(Map<String, Object> schema) {
        Map<String, Object> properties = map(schema, "properties");
        if (!properties.containsKey(EXTENSIONS)) {
            return;
        }
        properties.remove(EXTENSIONS);
        schema.put("additionalProperties", true);
        List<Object> required = new ArrayList<>((Collection<?>) schema.get("required"));
        required.removeIf(name -> !properties.containsKey(name)
                || !isTopLevel(properties)
                        && "array".equals(map(properties, (String) name).get("type")));
        schema.put("required", required);
    }

    /** A whole document always lists what it consists of. */
    private static boolean isTopLevel(Map<String, Object> properties) {
        return properties.containsKey("formatVersion");
    }

    private static Map<String, Object> map(Map<String, Object> parent, String... path) {
        Map<String, Object> current = parent;
        for (String key : path) {
            current = current.containsKey(key) ? asMap(current.get(key)) : Map.of();
        }
        return current;
    }

    @SuppressWarnings("unchecked") // YAML of our own making has text keys throughout
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
