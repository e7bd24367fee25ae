package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a link weighs in a proof.
 *
 * @param from the node from which the link is walked; absent where both directions are lit alike and weigh as one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkWeight(String link, @Nullable String from, double weight) {

    public LinkWeight {
        Objects.requireNonNull(link, "link");
    }
}
