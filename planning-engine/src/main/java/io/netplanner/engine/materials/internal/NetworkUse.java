package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the routed lightpaths do at every node: working and protection routes; restoration borrows their parts. */
final class NetworkUse {

    private final Map<String, NodeUse> uses = new HashMap<>();
    private final Map<String, String> cardOfLightpath = new HashMap<>();

    NetworkUse(MaterialsRequest request) {
        for (Card card : request.grooming().cards()) {
            card.lines().forEach(line -> cardOfLightpath.putIfAbsent(line, card.type()));
        }
        request.routing().lightpaths().forEach(this::add);
    }

    NodeUse at(String node) {
        return uses.computeIfAbsent(node, n -> new NodeUse());
    }

    private void add(Lightpath lightpath) {
        add(lightpath.requestId(), lightpath.working());
        Route protection = lightpath.protection();
        if (protection != null) {
            add(lightpath.requestId(), protection);
            at(lightpath.source()).terminateProtected();
            at(lightpath.destination()).terminateProtected();
        }
    }

    private void add(String requestId, Route route) {
        for (Segment segment : route.segments()) {
            int channel = channelOf(segment);
            at(segment.from()).drop(channel);
            at(segment.to()).drop(channel);
        }
        String card = cardOfLightpath.get(requestId);
        if (card != null) {
            route.regenerators().forEach(node -> at(node).regenerate(card));
        }
    }

    private static int channelOf(Segment segment) {
        Integer channel = segment.channel();
        return channel != null
                ? channel
                : Objects.requireNonNull(segment.slot()).n();
    }
}
