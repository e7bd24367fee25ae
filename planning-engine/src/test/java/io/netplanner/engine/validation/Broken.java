package io.netplanner.engine.validation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.materials.MaterialList;
import java.util.List;
import java.util.function.Function;

/** A good result that a test breaks in one place, by the pointers of its JSON form. */
final class Broken<T> {

    private static final ObjectMapper JSON = CanonicalJson.mapper();

    private final Class<T> type;
    private final Function<T, List<Issue>> validator;
    private final JsonNode result;

    private Broken(T result, Class<T> type, Function<T, List<Issue>> validator) {
        this.type = type;
        this.validator = validator;
        this.result = JSON.valueToTree(result);
    }

    static Broken<GroomingResult> of(GroomingRequest request, GroomingResult result) {
        return new Broken<>(result, GroomingResult.class, broken -> new GroomingValidator().validate(request, broken));
    }

    static Broken<MaterialList> of(MaterialsRequest request, MaterialList list) {
        return new Broken<>(list, MaterialList.class, broken -> new MaterialsValidator().validate(request, broken));
    }

    /** Puts {@code json} in the place of what is there, or at the end of an array for the index {@code -}. */
    Broken<T> set(String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = result.at(place.head());
        String key = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(key, read(json));
        } else if (key.equals("-")) {
            ((ArrayNode) parent).add(read(json));
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), read(json));
        }
        return this;
    }

    Broken<T> copy(String from, String to) {
        return set(to, result.at(from).toString());
    }

    Broken<T> remove(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (result.at(place.head()) instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) result.at(place.head())).remove(place.last().getMatchingIndex());
        }
        return this;
    }

    List<String> codes() {
        return issues().stream().map(Issue::code).distinct().toList();
    }

    List<Issue> issues() {
        try {
            return validator.apply(JSON.treeToValue(result, type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return result.toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
