package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.ServiceSplit;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Grooms what a draft leaves open and moves nothing of what it has: first onto lines that have room, then onto new cards
 * by the algorithm of the request. A muxponder's line that lies idle is lit only where it then reaches the threshold.
 * Services that the planner split are groomed section by section.
 */
public final class DraftCompletion {

    private final GroomingRequest request;
    private final Execution execution;
    private final BiFunction<GroomingRequest, Execution, GroomingResult> groomer;
    private final Map<String, ClientService> services = new LinkedHashMap<>();
    private final Map<String, Demand> demands = new HashMap<>();

    /** @param groomer grooms a traffic matrix from nothing */
    public DraftCompletion(
            GroomingRequest request,
            Execution execution,
            BiFunction<GroomingRequest, Execution, GroomingResult> groomer) {
        this.request = request;
        this.execution = execution;
        this.groomer = groomer;
        DemandServices demandServices = new DemandServices(request.catalogue());
        for (Demand demand : request.traffic().demands()) {
            for (ClientService service : demandServices.of(demand)) {
                services.put(service.id(), service);
                demands.put(service.id(), demand);
            }
        }
    }

    /** What is installed, without the services that it no longer serves, and all that they and the rest need. */
    public GroomingDraft completeInstalled(GroomingDraft installed) {
        GroomingDraft kept = new KeptTraffic(request.catalogue(), services, demands).of(installed);
        return complete(kept, idleLines(installed));
    }

    public GroomingDraft complete(GroomingDraft draft) {
        return complete(draft, idleLines(draft));
    }

    private IdleLines idleLines(GroomingDraft draft) {
        return IdleLines.of(draft, request.catalogue(), request.parameters().thresholdGbps());
    }

    private GroomingDraft complete(GroomingDraft draft, IdleLines idle) {
        GroomingDraft asked = new DraftTraffic(services.keySet()).of(draft);
        Set<String> closed = new HashSet<>();
        GroomingDraft filled = withRoomUsed(asked, closed);
        for (Optional<String> below = idle.findBelowThreshold(lines(filled, closed));
                below.isPresent();
                below = idle.findBelowThreshold(lines(filled, closed))) {
            closed.add(below.get());
            filled = withRoomUsed(asked, closed);
        }
        Set<String> open = openServices(filled);
        GroomingDraft split =
                withAll(filled, new SectionCompletion(request, execution, services, demands).cards(filled));
        return withAll(split, straight(open));
    }

    private LitLines lines(GroomingDraft draft, Set<String> closed) {
        return new LitLines(draft, request.catalogue(), services, closed);
    }

    /** @param closed lines that nothing may board */
    private GroomingDraft withRoomUsed(GroomingDraft draft, Set<String> closed) {
        GroomingDraft lit = withGroomoutsLit(draft, closed);
        LitLines lines = lines(lit, closed);
        Set<String> open = openServices(lit);
        open.removeIf(id -> boards(id, lines));
        GroomoutCompletion groomouts =
                new GroomoutCompletion(new PipeGrooming(lineCards(), 0), lines, DraftIds.notIn(lit));
        for (Demand demand : request.traffic().demands()) {
            execution.checkCancelled();
            groomouts.complete(demand, openOf(demand, open)).forEach(open::remove);
        }
        GroomingDraft grown = lines.writeTo(lit);
        for (DraftCard card : groomouts.cards()) {
            grown = grown.plus(card);
        }
        return grown;
    }

    private GroomingDraft withGroomoutsLit(GroomingDraft draft, Set<String> closed) {
        LitLines lines = lines(draft, closed);
        List<DraftCard> cards =
                new GroomoutLighting(lineCards(), request.parameters().thresholdGbps(), demands).light(lines);
        // Only the new cards get new ids: the groomouts that they light keep theirs.
        DraftIds ids = DraftIds.notIn(draft);
        GroomingDraft grown = lines.writeTo(draft);
        for (DraftCard card : cards) {
            grown = grown.plus(ids.renamedCard(card));
        }
        return grown;
    }

    private LineCards lineCards() {
        return new LineCards(request.catalogue(), request.parameters().lineRateGbps());
    }

    private List<ClientService> openOf(Demand demand, Set<String> open) {
        return demand.services().stream()
                .flatMap(group -> group.ids().stream())
                .filter(open::contains)
                .map(services::get)
                .toList();
    }

    /** Services that no line of the draft holds and that the planner did not split. */
    private Set<String> openServices(GroomingDraft draft) {
        Set<String> open = new LinkedHashSet<>(services.keySet());
        draft.cards().stream()
                .flatMap(card -> card.lines().stream())
                .flatMap(line -> line.clients().stream())
                .forEach(client -> open.remove(client.id()));
        draft.splits().stream().map(ServiceSplit::serviceId).forEach(open::remove);
        return open;
    }

    private boolean boards(String id, LitLines lines) {
        Demand demand = demands.get(id);
        return lines.board(
                LineClient.of(services.get(id)),
                NodePair.of(demand.source(), demand.destination()),
                Strength.of(demand));
    }

    /** What the algorithm makes of the services that are left, as if nothing else were there. */
    private List<DraftCard> straight(Set<String> open) {
        List<Demand> left = demandsOf(open);
        if (left.isEmpty()) {
            return List.of();
        }
        GroomingRequest rest = new GroomingRequest(
                request.topology(),
                new TrafficMatrix(request.traffic().name(), left),
                request.clusters(),
                request.catalogue(),
                request.parameters());
        return DraftCards.of(groomer.apply(rest, execution), request.catalogue()).stream()
                .map(DraftCards::withOpenPlaces)
                .toList();
    }

    /** The demands with those of their services alone. */
    private List<Demand> demandsOf(Set<String> open) {
        List<Demand> left = new ArrayList<>();
        for (Demand demand : request.traffic().demands()) {
            List<ServiceGroup> groups = demand.services().stream()
                    .map(group -> new ServiceGroup(
                            group.type(),
                            group.ids().stream().filter(open::contains).toList()))
                    .filter(group -> group.quantity() > 0)
                    .toList();
            if (!groups.isEmpty()) {
                left.add(new Demand(
                        demand.id(),
                        demand.source(),
                        demand.destination(),
                        demand.protection(),
                        demand.restoration(),
                        groups));
            }
        }
        return left;
    }

    private static GroomingDraft withAll(GroomingDraft draft, List<DraftCard> more) {
        DraftIds ids = DraftIds.notIn(draft);
        GroomingDraft grown = draft;
        for (DraftCard card : more) {
            grown = grown.plus(ids.renamed(card));
        }
        return grown;
    }
}
