package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What links, cards and lightpaths ask of each node. Restoration borrows parts, save regenerators. */
final class NodeLoads {

    private final Map<String, Integer> degrees = new HashMap<>();
    private final Map<String, Integer> protectedEnds = new HashMap<>();
    private final Map<String, List<String>> cards = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> drops = new HashMap<>();

    NodeLoads(MaterialsRequest request) {
        request.topology().links().forEach(link -> {
            degrees.merge(link.source(), 1, Integer::sum);
            degrees.merge(link.destination(), 1, Integer::sum);
        });
        Map<String, String> typeOfLine = new HashMap<>();
        for (Card card : request.grooming().cards()) {
            addCard(card.node(), card.type());
            card.lines().forEach(line -> typeOfLine.putIfAbsent(line, card.type()));
        }
        RoutingResult routing = request.routing();
        if (routing == null) {
            request.grooming().lightpaths().stream()
                    .filter(lightpath -> lightpath.protection().isProtected())
                    .forEach(lightpath -> addProtectedEnds(lightpath.source(), lightpath.destination()));
        } else {
            routing.lightpaths().forEach(lightpath -> addLightpath(lightpath, typeOfLine));
            addSpare(request.grooming(), routing.lightpaths(), typeOfLine);
        }
    }

    private void addSpare(GroomingResult grooming, List<Lightpath> lightpaths, Map<String, String> typeOfLine) {
        Map<String, Restoration> asked = new HashMap<>();
        grooming.lightpaths().forEach(lightpath -> asked.put(lightpath.id(), lightpath.restoration()));
        RestorationLoads loads = new RestorationLoads();
        for (Lightpath lightpath : lightpaths) {
            String type = typeOfLine.get(lightpath.requestId());
            if (type != null) {
                loads.add(lightpath, type, asked.get(lightpath.requestId()) == Restoration.ADV_JOINT_SAME);
            }
        }
        loads.forEachSpare(this::addRegenerator);
    }

    private void addCard(String node, String type) {
        cards.computeIfAbsent(node, n -> new ArrayList<>()).add(type);
    }

    private void addProtectedEnds(String source, String destination) {
        protectedEnds.merge(source, 1, Integer::sum);
        protectedEnds.merge(destination, 1, Integer::sum);
    }

    private void addLightpath(Lightpath lightpath, Map<String, String> typeOfLine) {
        String type = typeOfLine.get(lightpath.requestId());
        addRoute(lightpath.working(), type == null ? "" : type);
        Route second = lightpath.protection();
        if (second != null) {
            addRoute(second, type == null ? "" : type);
            addProtectedEnds(lightpath.source(), lightpath.destination());
        }
    }

    /** A regenerator is two line cards back to back. */
    private void addRoute(Route route, String type) {
        for (Segment segment : route.segments()) {
            Integer channel = segment.channel();
            int number =
                    channel == null ? Objects.requireNonNull(segment.slot()).n() : channel;
            drop(segment.from(), number);
            drop(segment.to(), number);
        }
        if (!type.isEmpty()) {
            route.regenerators().forEach(node -> addRegenerator(node, type));
        }
    }

    private void addRegenerator(String node, String type) {
        addCard(node, type);
        addCard(node, type);
    }

    private void drop(String node, int channel) {
        drops.computeIfAbsent(node, n -> new HashMap<>()).merge(channel, 1, Integer::sum);
    }

    int degree(String node) {
        return degrees.getOrDefault(node, 0);
    }

    int protectedEnds(String node) {
        return protectedEnds.getOrDefault(node, 0);
    }

    /** Types of all cards that stand there, regenerators included. */
    List<String> cards(String node) {
        return cards.getOrDefault(node, List.of());
    }

    /** How often each channel is added and dropped. */
    Map<Integer, Integer> drops(String node) {
        return drops.getOrDefault(node, Map.of());
    }

    boolean isOnlyPassed(String node) {
        return cards(node).isEmpty() && drops(node).isEmpty();
    }
}
