package io.netplanner.server.platform.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shows what one controller does for inputs of every kind as the operations of each kind, with content of its own type:
 * programs made from the description know topologies and traffic matrices, not inputs.
 */
final class InputOperations {

    private static final String ANY_KIND = "/{kind}";
    private static final String REF = "#/components/schemas/";

    /** Schemas whose {@code content} is of another type for each kind, and what they are called there. */
    private static final Map<String, String> TYPED =
            Map.of("InputContent_Object_", "%sContent", "InputDraft", "%sDraft");

    private static final List<Kind> KINDS = List.of(
            new Kind("topologies", "Topology", "Topologies", "topology", "Topology"),
            new Kind("traffic-matrices", "TrafficMatrix", "TrafficMatrices", "traffic matrix", "TrafficMatrix"),
            new Kind("clusters", "ClusterSet", "ClusterSets", "set of clusters", "Clusters"),
            new Kind("catalogues", "Catalogue", "Catalogues", "catalogue", "EquipmentCatalogue"));

    private final Kind kind;

    private InputOperations(Kind kind) {
        this.kind = kind;
    }

    /**
     * How one kind is called.
     *
     * @param one in the names of operations and schemas
     * @param content the schema of its content
     */
    private record Kind(String path, String one, String many, String label, String content) {}

    static void expand(Map<String, Object> root) {
        Map<String, Object> paths = new TreeMap<>();
        child(root, "paths").forEach((path, operations) -> {
            if (path.contains(ANY_KIND)) {
                KINDS.forEach(kind -> paths.put(
                        path.replace(ANY_KIND, "/" + kind.path()), new InputOperations(kind).say("", operations)));
            } else {
                paths.put(path, operations);
            }
        });
        root.put("paths", new LinkedHashMap<>(paths));
        Map<String, Object> components = child(root, "components");
        components.put("schemas", typed(child(components, "schemas")));
    }

    private static Map<String, Object> typed(Map<String, Object> schemas) {
        Map<String, Object> all = new TreeMap<>(schemas);
        TYPED.forEach((name, pattern) -> {
            Object generic = all.remove(name);
            KINDS.forEach(kind -> all.put(pattern.formatted(kind.one()), withContent(generic, kind)));
        });
        return new LinkedHashMap<>(all);
    }

    private static Object withContent(Object generic, Kind kind) {
        Map<String, Object> schema = asMap(new InputOperations(kind).say("", generic));
        child(schema, "properties").put("content", new LinkedHashMap<>(Map.of("$ref", REF + kind.content())));
        return schema;
    }

    /** A copy of what is said of inputs, said of this kind. */
    private Object say(String key, Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                asMap(map).forEach((name, child) -> copy.put(name, say(name, child)));
                yield copy;
            }
            case List<?> items -> sayEach(key, items);
            case String text -> sayText(key, text);
            default -> value;
        };
    }

    private List<Object> sayEach(String key, List<?> items) {
        if (key.equals("tags")) {
            return List.of(kind.path());
        }
        List<Object> copy = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map && "path".equals(map.get("in")) && "kind".equals(map.get("name")))) {
                copy.add(say("", item));
            }
        }
        return copy;
    }

    private String sayText(String key, String text) {
        return switch (key) {
            case "$ref" -> REF + schema(text.substring(REF.length()));
            case "operationId" -> nameOf(text);
            case "summary", "description" ->
                nameOf(text)
                        .replaceAll("\\ban input\\b", "a " + kind.label())
                        .replaceAll("\\binputs\\b", kind.path().replace('-', ' '))
                        .replaceAll("\\binput\\b", kind.label());
            default -> text;
        };
    }

    private String nameOf(String operation) {
        return operation.replace("Inputs", kind.many()).replace("Input", kind.one());
    }

    private String schema(String name) {
        return TYPED.containsKey(name) ? TYPED.get(name).formatted(kind.one()) : name;
    }

    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return asMap(parent.get(key));
    }

    @SuppressWarnings("unchecked") // YAML of our own making has text keys throughout
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
