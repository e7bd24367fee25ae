package io.netplanner.engine.validation.internal.materials;

import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One thing that a route asks of a node: that a channel is added and dropped there, or a regenerator.
 *
 * @param card type of which two regenerate, empty where a channel is meant
 * @param channel 0 where a regenerator is meant
 */
record RouteLoad(String node, String card, int channel) {

    /** @param card empty where the cards of the lightpath are not known */
    static void forEach(Route route, String card, Consumer<RouteLoad> found) {
        for (Segment segment : route.segments()) {
            Integer channel = segment.channel();
            int number =
                    channel == null ? Objects.requireNonNull(segment.slot()).n() : channel;
            found.accept(new RouteLoad(segment.from(), "", number));
            found.accept(new RouteLoad(segment.to(), "", number));
        }
        if (!card.isEmpty()) {
            route.regenerators().forEach(node -> found.accept(new RouteLoad(node, card, 0)));
        }
    }

    boolean isRegenerator() {
        return !card.isEmpty();
    }
}
