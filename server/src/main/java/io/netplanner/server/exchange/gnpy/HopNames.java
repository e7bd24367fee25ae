package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.openline.OpenTerminal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hop of a service's way means: an element by its name or, as workbooks have it, a city. Of the elements in a city
 * the ROADM is meant, else what lies on the shortest way.
 */
final class HopNames {

    private final Map<String, OpenElement> elements = new HashMap<>();
    private final OpenPaths paths;

    HopNames(OpenNetwork network) {
        network.elements().forEach(element -> elements.put(element.id(), element));
        this.paths = new OpenPaths(network);
    }

    /** An element on the way from one terminal to another; absent where neither element nor city has the name. */
    Optional<OpenElement> find(String name, String from, String to) {
        OpenElement named = elements.getOrDefault(name, elements.get("roadm " + name));
        if (named != null) {
            return Optional.of(named);
        }
        if (!(elements.get(from) instanceof OpenTerminal) || !(elements.get(to) instanceof OpenTerminal)) {
            return Optional.empty();
        }
        return elements.values().stream()
                .filter(element ->
                        element.id().endsWith(" in " + name) || element.id().contains(" in " + name + " to "))
                .sorted(Comparator.comparing(OpenElement::id))
                .min(Comparator.comparingDouble(element -> lengthM(from, element.id(), to)));
    }

    private double lengthM(String from, String over, String to) {
        return paths.find(from, to, List.of(over)).stream()
                .flatMap(List::stream)
                .mapToDouble(element -> element instanceof OpenFiber fiber ? fiber.lengthM() : 0)
                .reduce(Double::sum)
                .orElse(Double.MAX_VALUE);
    }
}
