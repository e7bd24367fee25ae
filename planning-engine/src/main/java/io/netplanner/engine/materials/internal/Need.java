package io.netplanner.engine.materials.internal;

import io.netplanner.model.materials.PartUse;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of something that a route needs at a node. */
sealed interface Need {

    String node();

    /** @param why whether for a lit route or for restoration */
    void addTo(NodeUse use, PartUse why);

    /** A place of an add/drop multiplexer. */
    record Drop(String node, int channel) implements Need {

        @Override
        public void addTo(NodeUse use, PartUse why) {
            use.drop(channel);
        }
    }

    /** @param card line card of which a pair regenerates */
    record Regenerator(String node, String card) implements Need {

        @Override
        public void addTo(NodeUse use, PartUse why) {
            use.regenerate(card, why);
        }
    }

    /** @param card line card of the lightpath; its regenerators are not counted where that is not known */
    static List<Need> of(Route route, @Nullable String card) {
        List<Need> needs = new ArrayList<>();
        for (Segment segment : route.segments()) {
            int channel = channelOf(segment);
            needs.add(new Drop(segment.from(), channel));
            needs.add(new Drop(segment.to(), channel));
        }
        if (card != null) {
            route.regenerators().forEach(node -> needs.add(new Regenerator(node, card)));
        }
        return needs;
    }

    private static int channelOf(Segment segment) {
        Integer channel = segment.channel();
        return channel != null
                ? channel
                : Objects.requireNonNull(segment.slot()).n();
    }
}
