package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One figure of two results.
 *
 * @param figure where it stands in the summary, such as {@code routing/channelsUsed}; the last word names its unit
 * @param before absent where the earlier result has no such figure
 * @param after absent where the later result has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureChange(
        String figure, @Nullable Double before, @Nullable Double after) {}
