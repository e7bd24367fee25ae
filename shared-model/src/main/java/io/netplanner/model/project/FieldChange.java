package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One field that two versions of an input differ in.
 *
 * @param field its key, with the keys above it where it is nested: {@code services/10GE/quantity}
 * @param before absent where the field is new
 * @param after absent where the field is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {}
