package io.netplanner.desktop.grooming;

import io.netplanner.desktop.result.FailureChoice;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.topology.LinkUses;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.routing.Lightpath;
import java.util.List;

/** Where things of the result on show are looked up: what is lit, how it is groomed, who is where, and in which failure. */
public record ResultSources(
        LinkUses uses, ResultStore results, GroomingStore groomings, TraceStore traces, FailureChoice failure) {

    /** The routed lightpaths by which the lines of a card leave, those of groomouts as well once the grooming is known. */
    public List<Lightpath> lightpathsOf(Card card) {
        return card.lines().stream()
                .map(line -> groomings.get().findCarrier(line).orElse(line))
                .distinct()
                .flatMap(id -> results.get().findLightpath(id).stream())
                .toList();
    }
}
