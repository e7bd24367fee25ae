package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds other ways for clients whose lightpath is too light to be opened: over lightpaths that are opened anyway and
 * have a port left, by the fewest of them. Ports that it gives away are gone for the next client.
 */
final class Rerouting {

    /** Whether a lightpath with this protection can run between two nodes. */
    interface Reach {
        boolean allows(NodePair pair, Protection protection);
    }

    private final LineRoom room;
    private final Reach reach;
    private final Map<NodePair, List<List<LineClient>>> linesOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    Rerouting(Xponder card, Reach reach) {
        this.room = new LineRoom(card);
        this.reach = reach;
    }

    /** Lines between two nodes that are surely opened. */
    void addLines(NodePair pair, Collection<List<LineClient>> lines) {
        for (List<LineClient> line : lines) {
            linesOf.computeIfAbsent(pair, p -> new ArrayList<>()).add(new ArrayList<>(line));
            neighbours.computeIfAbsent(pair.first(), n -> new TreeSet<>()).add(pair.second());
            neighbours.computeIfAbsent(pair.second(), n -> new TreeSet<>()).add(pair.first());
        }
    }

    /** The stops of another way, whose ports are taken; nothing where there is none. */
    Optional<List<String>> find(RoutedClient client) {
        String source = client.stops().getFirst();
        String destination = client.stops().getLast();
        Map<String, String> before = new HashMap<>(Map.of(source, source));
        Deque<String> queue = new ArrayDeque<>(List.of(source));
        while (!queue.isEmpty() && !before.containsKey(destination)) {
            String here = queue.remove();
            for (String next : neighbours.getOrDefault(here, Set.of())) {
                if (!before.containsKey(next)
                        && findLine(NodePair.of(here, next), client).isPresent()) {
                    before.put(next, here);
                    queue.add(next);
                }
            }
        }
        return before.containsKey(destination) ? Optional.of(take(client, before)) : Optional.empty();
    }

    private Optional<List<LineClient>> findLine(NodePair pair, RoutedClient client) {
        boolean straight = new HashSet<>(client.stops()).equals(Set.of(pair.first(), pair.second()));
        return linesOf.getOrDefault(pair, List.of()).stream()
                .filter(line -> straight || reach.allows(pair, client.strength().protection()))
                .filter(line -> !line.contains(client.client()) && room.fits(line, client.client()))
                .findFirst();
    }

    private List<String> take(RoutedClient client, Map<String, String> before) {
        List<String> stops = new ArrayList<>();
        String at = client.stops().getLast();
        while (!before.get(at).equals(at)) {
            stops.add(at);
            at = before.get(at);
        }
        stops.add(at);
        Collections.reverse(stops);
        NodePair.along(stops).forEach(pair -> findLine(pair, client).ifPresent(line -> line.add(client.client())));
        return stops;
    }
}
