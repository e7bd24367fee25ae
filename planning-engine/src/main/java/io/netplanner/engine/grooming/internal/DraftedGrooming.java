package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.Remaining;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The result that a draft amounts to, whatever rules it breaks. */
public final class DraftedGrooming {

    private final GroomingRequest request;
    private final GroomingDraft draft;
    private final Map<String, Long> loadOfService = new LinkedHashMap<>();
    private final Map<String, Groomout> groomouts = new LinkedHashMap<>();
    private final List<GroomedLightpath> lightpaths = new ArrayList<>();
    private final Set<String> carried = new HashSet<>();

    public DraftedGrooming(GroomingRequest request, GroomingDraft draft) {
        this.request = request;
        this.draft = draft;
        DemandServices demandServices = new DemandServices(request.catalogue());
        for (Demand demand : request.traffic().demands()) {
            demandServices.of(demand).forEach(service -> loadOfService.put(service.id(), service.load()));
        }
    }

    public GroomingResult result(double seconds) {
        draft.cards().stream().filter(this::isLowRate).forEach(this::addGroomouts);
        draft.cards().stream().filter(card -> !isLowRate(card)).forEach(this::addLightpaths);
        return new GroomingAssembly(request)
                .assemble(
                        lightpaths,
                        List.copyOf(groomouts.values()),
                        new DraftPlacement(request.catalogue(), request.topology()).place(draft.cards()),
                        remaining(),
                        bound(),
                        seconds);
    }

    private boolean isLowRate(DraftCard card) {
        return request.catalogue().hasRole(card.type(), XponderRole.LOW_RATE_MUXPONDER);
    }

    private void addGroomouts(DraftCard card) {
        for (DraftLine line : card.lines()) {
            if (!line.clients().isEmpty()) {
                groomouts.put(
                        line.id(),
                        new Groomout(
                                line.id(),
                                card.near().node(),
                                card.far().node(),
                                card.type(),
                                loadGbps(line),
                                line.clients().stream().map(Carried::id).toList()));
            }
        }
    }

    private void addLightpaths(DraftCard card) {
        double rate = request.catalogue()
                .findXponder(card.type())
                .map(Xponder::lineRateGbps)
                .orElse(0.0);
        for (DraftLine line : card.lines()) {
            if (!line.clients().isEmpty()) {
                line.clients().forEach(client -> carried.add(client.id()));
                lightpaths.add(new GroomedLightpath(
                        line.id(),
                        card.near().node(),
                        card.far().node(),
                        rate,
                        loadGbps(line),
                        card.protection(),
                        card.restoration(),
                        line.clients()));
            }
        }
    }

    private double loadGbps(DraftLine line) {
        return Bandwidth.toGbps(line.clients().stream().mapToLong(this::load).sum());
    }

    private long load(Carried client) {
        if (client.kind() == CarriedKind.SERVICE) {
            long load = loadOfService.getOrDefault(client.id(), 0L);
            return load == Long.MAX_VALUE ? 0 : load;
        }
        Groomout groomout = groomouts.get(client.id());
        return groomout == null ? 0 : Bandwidth.ofGbps(groomout.loadGbps());
    }

    private Remaining remaining() {
        Set<String> placed = new HashSet<>(carried);
        groomouts.values().forEach(groomout -> placed.addAll(groomout.serviceIds()));
        return new Remaining(
                loadOfService.keySet().stream()
                        .filter(id -> !placed.contains(id))
                        .toList(),
                groomouts.keySet().stream().filter(id -> !carried.contains(id)).toList());
    }

    /** Proved for cards of the planner's line rate alone; a draft that breaks rules may go below any bound. */
    private Bound bound() {
        boolean faster = lightpaths.stream()
                .anyMatch(
                        lightpath -> lightpath.rateGbps() > request.parameters().lineRateGbps());
        Map<String, Groomout> unlit = new HashMap<>(groomouts);
        unlit.keySet().removeAll(carried);
        Set<String> left = new HashSet<>(remaining().serviceIds());
        unlit.values().forEach(groomout -> left.addAll(groomout.serviceIds()));
        int least = faster ? 0 : new LayeredBounds(request).leastLightpaths(left);
        return Bound.of("lightpaths", Math.min(least, lightpaths.size()), lightpaths.size(), LayeredBounds.PROOF);
    }
}
