package io.netplanner.engine.materials.internal;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.PartUse;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Restoration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lightpaths do at every node: working and protection routes; restoration borrows their parts, and has regenerators
 * of its own, with their add/drop, where those do not suffice. Of lightpaths that are not routed only their protected
 * ends are known.
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
        String card = cardOfLightpath.get(lightpath.requestId());
        add(Need.of(lightpath.working(), card), PartUse.REGENERATION);
        Route protection = lightpath.protection();
        if (protection != null) {
            add(Need.of(protection, card), PartUse.REGENERATION);
            terminateProtected(lightpath.source(), lightpath.destination());
        }
    }

    private void addSpare(GroomingResult grooming, List<Lightpath> lightpaths) {
        Set<String> fromPairs = grooming.lightpaths().stream()
                .filter(lightpath -> lightpath.restoration() == Restoration.ADV_JOINT_SAME)
                .map(GroomedLightpath::id)
                .collect(Collectors.toSet());
        List<RestoredLightpath> restored = lightpaths.stream()
                .map(lightpath -> new RestoredLightpath(
                        lightpath,
                        cardOfLightpath.get(lightpath.requestId()),
                        fromPairs.contains(lightpath.requestId())))
                .filter(RestoredLightpath::isRegenerated)
                .toList();
        add(new RestorationSpare(restored).needs(), PartUse.RESTORATION);
    }

    private void terminateProtected(String source, String destination) {
        at(source).terminateProtected();
        at(destination).terminateProtected();
    }

    private void add(List<Need> needs, PartUse why) {
        needs.forEach(need -> need.addTo(at(need.node()), why));
    }
}
