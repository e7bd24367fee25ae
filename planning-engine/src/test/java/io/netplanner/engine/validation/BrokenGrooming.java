package io.netplanner.engine.validation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import java.util.List;

/** A good grooming result that a test breaks in one place, by the pointers of its JSON form. */
final class BrokenGrooming {

    private static final ObjectMapper JSON = CanonicalJson.mapper();

    private final GroomingRequest request;
    private final JsonNode result;

    BrokenGrooming(GroomingRequest request, GroomingResult result) {
        this.request = request;
        this.result = JSON.valueToTree(result);
    }

    /** Puts {@code json} in the place of what is there, or at the end of an array for the index {@code -}. */
    BrokenGrooming set(String pointer, String json) {
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

    BrokenGrooming copy(String from, String to) {
        return set(to, result.at(from).toString());
    }

    BrokenGrooming remove(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        ((ArrayNode) result.at(place.head())).remove(place.last().getMatchingIndex());
        return this;
    }

    List<String> codes() {
        return issues().stream().map(Issue::code).distinct().toList();
    }

    List<Issue> issues() {
        try {
            return new GroomingValidator().validate(request, JSON.treeToValue(result, GroomingResult.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
