package io.netplanner.desktop.spectrum;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.transmission.RouteRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who lights which cell of which link. A cell is a channel of the fixed grid, or a slot of 12.5 GHz of the flexible one, both
 * counted from 1.
 */
final class LitCells {

    private final Map<String, Map<Integer, Lit>> links = new HashMap<>();
    private final int lowestSlotEdge;

    /** @param lowestSlotEdge where the first slot begins, in steps of 6.25 GHz; of no matter on the fixed grid */
    LitCells(List<Lightpath> lightpaths, int lowestSlotEdge) {
        this.lowestSlotEdge = lowestSlotEdge;
        for (Lightpath lightpath : lightpaths) {
            light(lightpath.working(), new Lit(lightpath, RouteRole.WORKING));
            light(lightpath.protection(), new Lit(lightpath, RouteRole.PROTECTION));
        }
    }

    Optional<Lit> find(String linkId, int cell) {
        return Optional.ofNullable(links.getOrDefault(linkId, Map.of()).get(cell));
    }

    /** The cells of a link that a lightpath lights, by either route. */
    List<Integer> of(String requestId, String linkId) {
        return links.getOrDefault(linkId, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().lightpath().requestId().equals(requestId))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void light(@Nullable Route route, Lit lit) {
        if (route == null) {
            return;
        }
        int at = 0;
        for (int hop = 0; hop < route.links().size(); hop++) {
            Segment segment = route.segments().get(at);
            Map<Integer, Lit> cells = links.computeIfAbsent(route.links().get(hop), id -> new HashMap<>());
            fill(segment, cell -> cells.put(cell, lit));
            boolean ends = segment.to().equals(route.nodes().get(hop + 1));
            if (ends && at < route.segments().size() - 1) {
                at++;
            }
        }
    }

    private void fill(Segment segment, IntConsumer cell) {
        FrequencySlot slot = segment.slot();
        Integer channel = segment.channel();
        if (slot != null) {
            int first = (slot.lowerEdge() - lowestSlotEdge) / 2 + 1;
            for (int i = 0; i < slot.m(); i++) {
                cell.accept(first + i);
            }
        } else if (channel != null) {
            cell.accept(channel);
        }
    }
}
