package io.netplanner.model.materials;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of materials.
 *
 * @param unitPrice absent where the catalogue has none; so is {@code price} then
 * @param price of all pieces together
 * @param powerWatt of all pieces together; absent when unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialLine(
        String part,
        int count,
        @Nullable Double unitPrice,
        @Nullable Double price,
        @Nullable Double powerWatt) {}
