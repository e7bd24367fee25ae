package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.json.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows with the schemas of the interface what such a value looks like; a page shows one of what is on it. */
final class OpenApiExamples {

    private static final String FILE = "/io/netplanner/server/platform/openapi/examples.json";
    private static final String EXAMPLE = "example";
    private static final Pattern PAGE = Pattern.compile("Page_(\\w+)_");

    private OpenApiExamples() {}

    /** @param schemas of the description, by name */
    static void add(Map<String, Object> schemas) {
        Map<String, Object> examples = read();
        schemas.forEach((name, schema) -> {
            Matcher page = PAGE.matcher(name);
            if (examples.containsKey(name)) {
                put(schema, examples.get(name));
            } else if (page.matches() && examples.containsKey(page.group(1))) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("results", List.of(examples.get(page.group(1))));
                one.put("total", 1);
                put(schema, one);
            }
        });
    }

    /** Read anew each time, since a value that is written twice would be written by reference. */
    static Map<String, Object> read() {
        try (InputStream in = OpenApiExamples.class.getResourceAsStream(FILE)) {
            return CanonicalJson.mapper().readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // YAML of our own making has text keys throughout
    private static void put(Object schema, Object example) {
        ((Map<String, Object>) schema).put(EXAMPLE, example);
    }
}
