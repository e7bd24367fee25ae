package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What links, cards and lightpaths ask of each node. Restoration borrows parts, save regenerators and their add/drop. */
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
            loads.add(
                    lightpath,
                    typeOfLine.getOrDefault(lightpath.requestId(), ""),
                    asked.get(lightpath.requestId()) == Restoration.ADV_JOINT_SAME);
        }
        loads.spare().forEach((load, count) -> Collections.nCopies(count, load).forEach(this::add));
    }

    private void addCard(String node, String type) {
        cards.computeIfAbsent(node, n -> new ArrayList<>()).add(type);
    }

    private void addProtectedEnds(String source, String destination) {
        protectedEnds.merge(source, 1, Integer::sum);
        protectedEnds.merge(destination, 1, Integer::sum);
    }

    private void addLightpath(Lightpath lightpath, Map<String, String> typeOfLine) {
        String type = typeOfLine.getOrDefault(lightpath.requestId(), "");
        RouteLoad.forEach(lightpath.working(), type, this::add);
        Route second = lightpath.protection();
        if (second != null) {
            RouteLoad.forEach(second, type, this::add);
            addProtectedEnds(lightpath.source(), lightpath.destination());
        }
    }

    /** A regenerator is two line cards back to back. */
    private void add(RouteLoad load) {
        if (load.isRegenerator()) {
            addCard(load.node(), load.card());
            addCard(load.node(), load.card());
        } else {
            drops.computeIfAbsent(load.node(), node -> new HashMap<>()).merge(load.channel(), 1, Integer::sum);
        }
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
