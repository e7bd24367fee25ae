package io.netplanner.server.platform.internal;

import io.netplanner.server.platform.PageRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what parameters mean that many operations share, where an operation does not say it itself. */
final class OpenApiParameters {

    private static final String DESCRIPTION = "description";
    private static final String SCHEMA = "schema";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("id", "of the object that the path names; a UUID"),
            Map.entry("version", "number of a version, counted from 1; of inputs also `latest`"),
            Map.entry("cursor", "`nextCursor` of the page before, as it came; the first page without it"),
            Map.entry("deleted", "`true` lists what was deleted and can be brought back, instead of what is there"),
            Map.entry("q", "text that an item must hold, whatever its case"),
            Map.entry("If-Match", "the `ETag` of what the change is based on, such as `\"3\"`; needed"),
            Map.entry("from", "what the difference starts at"),
            Map.entry("format", "what kind of file is wanted; an unknown word is refused with those that there are"),
            Map.entry("name", "of what is stored; that of the file where it is left out"),
            Map.entry("comment", "on this version"),
            Map.entry("coordinates", "a repair: `mirrored`, `swapped`, or `none`, which is taken where it is left out"),
            Map.entry("file", "of any format that can be read; which one is seen from its content"),
            Map.entry("topologyId", "the topology whose nodes the content is checked against, with its version"),
            Map.entry("topologyVersion", "the version of that topology"),
            Map.entry(
                    "catalogueId",
                    "the catalogue whose service types the content is checked against, with its version"),
            Map.entry("catalogueVersion", "the version of that catalogue"),
            Map.entry("fiberType", "as the catalogue calls it"),
            Map.entry("spanKm", "length of each span"),
            Map.entry("userId", "of a member of the project"),
            Map.entry("webhookId", "of a webhook of the project"),
            Map.entry("sessionId", "of a sign-in, as the list of them names it"),
            Map.entry("projectId", "of the project whose runs are wanted; of all without it"),
            Map.entry("state", "that the runs wanted are in; in any without it"),
            Map.entry("objectId", "of the object that the entries wanted tell of; of any without it"),
            Map.entry("to", "what the difference ends at; the newest version without it"),
            Map.entry("before", "the run that is compared from"),
            Map.entry("after", "the run that is compared to"));

    private OpenApiParameters() {}

    static void describe(Map<String, Object> operation) {
        if (operation.get("parameters") instanceof Collection<?> parameters) {
            parameters.forEach(parameter -> describeOne(asMap(parameter)));
        }
        Map<String, Object> form =
                child(operation, "requestBody", "content", "multipart/form-data", SCHEMA, "properties");
        form.forEach((name, field) -> say(name, asMap(field)));
    }

    private static void describeOne(Map<String, Object> parameter) {
        String name = (String) parameter.get("name");
        say(name, parameter);
        if (name.equals("limit")) {
            parameter.putIfAbsent(DESCRIPTION, "how many items the page holds at most");
            Map<String, Object> schema = asMap(parameter.get(SCHEMA));
            schema.put("minimum", 1);
            schema.put("maximum", PageRequest.MAX_LIMIT);
            schema.put("default", PageRequest.DEFAULT_LIMIT);
        }
    }

    private static void say(String name, Map<String, Object> of) {
        if (WORDS.containsKey(name)) {
            of.putIfAbsent(DESCRIPTION, WORDS.get(name));
        }
    }

    private static Map<String, Object> child(Map<String, Object> parent, String... path) {
        Map<String, Object> current = parent;
        for (String key : path) {
            current = current.get(key) == null ? new LinkedHashMap<>() : asMap(current.get(key));
        }
        return current;
    }

    @SuppressWarnings("unchecked") // YAML of our own making has text keys throughout
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
