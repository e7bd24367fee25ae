package io.netplanner.model.materials;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How the number of one part changes from one list to another.
 *
 * @param priceChange absent unless both lists know the part's price wherever they have it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartChange(
        String part, int before, int after, @Nullable Double priceChange) {}
