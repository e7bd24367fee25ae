package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the description of the interface shows beside the types: examples that are true, and refusals. */
class OpenApiExamplesTest {

    private static final String REF = "#/components/schemas/";

    private final JsonNode description = CanonicalJson.mapper()
            .valueToTree(new Yaml()
                    .<Map<String, Object>>load(TestServer.shared()
                            .anonymous()
                            .get("/openapi/netplanner.yml")
                            .text()));

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyBodyThatIsSentHasAnExample() {
        forEachOperation((name, operation) -> {
            JsonNode json = operation.at("/requestBody/content/application~1json/schema");
            if (!json.isMissingNode() && resolve(json).path("example").isMissingNode()) {
                faults.add(name);
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void everyParameterSaysWhatItMeans() {
        forEachOperation((name, operation) -> {
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("description").asText().isBlank()) {
                    faults.add(name + " " + parameter.path("name").asText());
                }
            });
            operation
                    .at("/requestBody/content/multipart~1form-data/schema/properties")
                    .properties()
                    .forEach(field -> {
                        if (field.getValue().path("description").asText().isBlank()) {
                            faults.add(name + " " + field.getKey());
                        }
                    });
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        description.at("/components/schemas").properties().forEach(schema -> {
            JsonNode example = schema.getValue().path("example");
            // A catalogue is long: its draft names where a whole one comes from.
            if (!example.isMissingNode() && !schema.getKey().equals("CatalogueDraft")) {
                check(schema.getKey(), example, schema.getValue());
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void everyOperationTellsHowItIsRefused() {
        forEachOperation((name, operation) -> {
            JsonNode responses = operation.get("responses");
            if (!responses.has("default") || name.contains(" /api/") && !responses.has("401")) {
                faults.add(name);
            }
            if (name.contains("{") && !responses.has("404")) {
                faults.add(name + " without 404");
            }
        });

        assertThat(faults).isEmpty();
    }

    private interface Look {
        void at(String name, JsonNode operation);
    }

    private void forEachOperation(Look look) {
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> look.at(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    private void check(String place, JsonNode value, JsonNode schema) {
        JsonNode resolved = resolve(schema);
        if (resolved.has("allOf")) {
            resolved.get("allOf").forEach(part -> check(place, value, part));
        } else if (value.isArray()) {
            value.forEach(item -> check(place + "/-", item, resolved.path("items")));
        } else if (value.isObject()) {
            checkObject(place, value, resolved);
        } else if (resolved.has("enum") && !contains(resolved.get("enum"), value)) {
            faults.add(place + " is " + value);
        }
    }

    private void checkObject(String place, JsonNode value, JsonNode schema) {
        resolve(schema).path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + " lacks " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                faults.add(place + " has " + field.getKey());
            } else {
                check(place + "/" + field.getKey(), field.getValue(), property);
            }
        });
    }

    private static boolean contains(JsonNode values, JsonNode wanted) {
        for (JsonNode value : values) {
            if (value.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(REF)
                ? description.at("/components/schemas").path(reference.substring(REF.length()))
                : schema;
    }
}
