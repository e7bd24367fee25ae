package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells with each operation how it may be refused. What follows from its form is told by form: a path that names an
 * object may name none, a body may be unreadable, an edit may be too late.
 */
final class OpenApiRefusals {

    private static final String DESCRIPTION = "Refused; docs/errors.md lists the codes.";

    private OpenApiRefusals() {}

    /** The answers that operations refer to, by name: one for each status, with its codes as examples. */
    static Map<String, Object> responses() {
        Map<String, Object> responses = new TreeMap<>();
        Arrays.stream(ErrorCode.values())
                .map(ErrorCode::status)
                .distinct()
                .forEach(status -> responses.put(
                        name(status),
                        response(Arrays.stream(ErrorCode.values())
                                .filter(code -> code.status() == status)
                                .toList())));
        return responses;
    }

    static void add(String path, String method, Map<String, Object> operation) {
        Map<String, Object> responses = asMap(operation.get("responses"));
        for (int status : statuses(path, method, operation)) {
            responses.put(String.valueOf(status), Map.of("$ref", "#/components/responses/" + name(status)));
        }
        Map<String, Object> other = new LinkedHashMap<>(); // in a fixed order, so that the text is the same each time
        other.put("description", DESCRIPTION);
        other.put("content", Map.of("application/problem+json", Map.of("schema", problem())));
        responses.put("default", other);
    }

    private static TreeSet<Integer> statuses(String path, String method, Map<String, Object> operation) {
        TreeSet<Integer> statuses = new TreeSet<>();
        boolean signingIn = path.startsWith("/api/v1/auth/");
        boolean writes = !method.equals("get");
        addIf(statuses, path.startsWith("/api/"), 401, 403);
        addIf(statuses, signingIn && writes || path.startsWith("/api/v1/runs") && writes, 429);
        addIf(statuses, path.contains("{"), 400, 404);
        addIf(statuses, path.contains("/result"), 410);
        addIf(statuses, operation.containsKey("parameters"), 400);
        addIf(statuses, operation.containsKey("requestBody"), 400, 413, 415, 422);
        addIf(statuses, writes && path.contains("{"), 409);
        addIf(statuses, hasIfMatch(operation), 412, 428);
        return statuses;
    }

    private static void addIf(TreeSet<Integer> statuses, boolean condition, Integer... more) {
        if (condition) {
            statuses.addAll(List.of(more));
        }
    }

    private static boolean hasIfMatch(Map<String, Object> operation) {
        return operation.get("parameters") instanceof List<?> parameters
                && parameters.stream()
                        .anyMatch(
                                parameter -> "If-Match".equals(asMap(parameter).get("name")));
    }

    private static Map<String, Object> response(List<ErrorCode> codes) {
        Map<String, Object> examples = new LinkedHashMap<>();
        codes.forEach(code -> examples.put(code.name(), Map.of("value", example(code))));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", problem());
        content.put("examples", examples);
        Map<String, Object> response = new LinkedHashMap<>();
        List<String> titles =
                new ArrayList<>(codes.stream().map(ErrorCode::title).toList());
        response.put("description", String.join(", or: ", titles) + ".");
        response.put("content", Map.of("application/problem+json", content));
        return response;
    }

    private static Map<String, Object> example(ErrorCode code) {
        return CanonicalJson.mapper()
                .convertValue(
                        Problems.of(code, code.remedy(), null, List.of()),
                        new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static Map<String, Object> problem() {
        return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/Problem"));
    }

    private static String name(int status) {
        return "Refused" + status;
    }

    @SuppressWarnings("unchecked") // YAML of our own making has text keys throughout
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
