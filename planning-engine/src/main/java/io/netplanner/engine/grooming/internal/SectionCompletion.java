package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.ServiceSplit;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grooms the sections of split services that no line of the draft covers yet, all that cross the same two nodes together. */
final class SectionCompletion {

    private record Covered(String service, NodePair section) {}

    private final GroomingRequest request;
    private final Execution execution;
    private final Map<String, ClientService> services;
    private final Map<String, Demand> demands;

    SectionCompletion(
            GroomingRequest request,
            Execution execution,
            Map<String, ClientService> services,
            Map<String, Demand> demands) {
        this.request = request;
        this.execution = execution;
        this.services = services;
        this.demands = demands;
    }

    List<DraftCard> cards(GroomingDraft draft) {
        Set<Covered> covered = covered(draft);
        List<SectionedService> open = new ArrayList<>();
        for (ServiceSplit split : draft.splits()) {
            ClientService service = services.get(split.serviceId());
            for (int stop = 1; service != null && stop < split.stops().size(); stop++) {
                List<String> section = split.stops().subList(stop - 1, stop + 1);
                NodePair ends = NodePair.of(section.getFirst(), section.getLast());
                if (!covered.contains(new Covered(service.id(), ends))) {
                    open.add(new SectionedService(service, Strength.of(demands.get(service.id())), section));
                }
            }
        }
        if (open.isEmpty()) {
            return List.of();
        }
        LineCards cards =
                new LineCards(request.catalogue(), request.parameters().lineRateGbps());
        return DraftCards.of(
                new SectionGrooming(new PipeGrooming(cards, request.parameters().thresholdGbps()), execution)
                        .groom(open));
    }

    /** Every line between two nodes that holds the service, by itself or in a groomout, covers its section there. */
    private static Set<Covered> covered(GroomingDraft draft) {
        Set<Covered> covered = new HashSet<>();
        for (DraftCard card : draft.cards()) {
            NodePair ends = NodePair.of(card.near().node(), card.far().node());
            card.lines().forEach(line -> line.clients().forEach(client -> covered.add(new Covered(client.id(), ends))));
        }
        return covered;
    }
}
