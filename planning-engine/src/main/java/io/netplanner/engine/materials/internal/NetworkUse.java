package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.traffic.Restoration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lightpaths do at every node: working and protection routes; restoration borrows their parts, and has regenerators
 * of its own where those do not suffice. Of lightpaths that are not routed only their protected ends are known.
 */
final class NetworkUse {

    private final Map<String, NodeUse> uses = new HashMap<>();
    private final Map<String, String> cardOfLightpath = new HashMap<>();

    NetworkUse(MaterialsRequest request) {
        for (Card card : request.grooming().cards()) {
            card.lines().forEach(line -> cardOfLightpath.putIfAbsent(line, card.type()));
        }
        RoutingResult routing = request.routing();
        if (routing != null) {
            routing.lightpaths().forEach(this::add);
            addSpare(request.grooming(), routing.lightpaths());
        } else {
            request.grooming().lightpaths().stream()
                    .filter(lightpath -> lightpath.protection().isProtected())
                    .forEach(lightpath -> terminateProtected(lightpath.source(), lightpath.destination()));
        }
    }

    NodeUse at(String node) {
        return uses.computeIfAbsent(node, n -> new NodeUse());
    }

    private void add(Lightpath lightpath) {
        add(lightpath.requestId(), lightpath.working());
        Route protection = lightpath.protection();
        if (protection != null) {
            add(lightpath.requestId(), protection);
            terminateProtected(lightpath.source(), lightpath.destination());
        }
    }

    private void addSpare(GroomingResult grooming, List<Lightpath> lightpaths) {
        Set<String> fromPairs = grooming.lightpaths().stream()
                .filter(lightpath -> lightpath.restoration() == Restoration.ADV_JOINT_SAME)
                .map(GroomedLightpath::id)
                .collect(Collectors.toSet());
        new SpareRegenerators(cardOfLightpath, fromPairs).of(lightpaths).forEach((site, count) -> {
            for (int n = 0; n < count; n++) {
                at(site.node()).regenerate(site.card());
            }
        });
    }

    private void terminateProtected(String source, String destination) {
        at(source).terminateProtected();
        at(destination).terminateProtected();
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
