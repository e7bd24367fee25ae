package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On whose lightpaths every service of a draft rides, by itself or in a groomout. */
final class DraftRides {

    private final EquipmentCatalogue catalogue;
    private final Map<String, DraftLine> groomouts = new HashMap<>();
    private final Map<String, List<DraftCard>> cardsOfService = new HashMap<>();

    DraftRides(GroomingDraft draft, EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
        draft.cards().stream()
                .filter(this::isLowRate)
                .forEach(card -> card.lines().forEach(line -> groomouts.put(line.id(), line)));
        draft.cards().stream().filter(card -> !isLowRate(card)).forEach(this::addRides);
    }

    private boolean isLowRate(DraftCard card) {
        return catalogue.hasRole(card.type(), XponderRole.LOW_RATE_MUXPONDER);
    }

    private void addRides(DraftCard card) {
        card.lines().stream()
                .flatMap(line -> line.clients().stream())
                .flatMap(client -> servicesOf(client).stream())
                .forEach(id -> cardsOfService
                        .computeIfAbsent(id, service -> new ArrayList<>())
                        .add(card));
    }

    private List<String> servicesOf(Carried client) {
        if (client.kind() == CarriedKind.SERVICE) {
            return List.of(client.id());
        }
        DraftLine groomout = groomouts.get(client.id());
        return groomout == null
                ? List.of()
                : groomout.clients().stream().map(Carried::id).toList();
    }

    /** Whether its lightpaths lead the service from end to end of its demand and each withstands what that asks. */
    boolean serve(String serviceId, Demand demand) {
        List<DraftCard> left = new ArrayList<>(cardsOfService.getOrDefault(serviceId, List.of()));
        String at = demand.source();
        while (!left.isEmpty()) {
            DraftCard next = findFrom(at, left);
            if (next == null || !new Strength(next.protection(), next.restoration()).covers(Strength.of(demand))) {
                return false;
            }
            left.remove(next);
            at = next.near().node().equals(at) ? next.far().node() : next.near().node();
        }
        return at.equals(demand.destination());
    }

    private static @Nullable DraftCard findFrom(String node, List<DraftCard> cards) {
        return cards.stream()
                .filter(card ->
                        card.near().node().equals(node) || card.far().node().equals(node))
                .findFirst()
                .orElse(null);
    }
}
