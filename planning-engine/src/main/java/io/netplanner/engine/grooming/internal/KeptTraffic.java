package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes those services off what is installed that it no longer serves: asked for between other nodes, as another type,
 * with more protection, or more than a line takes. They are groomed anew; all others and the cards stay.
 */
final class KeptTraffic {

    private final EquipmentCatalogue catalogue;
    private final Map<String, ClientService> services;
    private final Map<String, Demand> demands;
    private final Map<String, LitLine> groomouts = new HashMap<>();
    private final Set<String> misfits = new HashSet<>();

    /**
     * @param services by id
     * @param demands by the ids of their services
     */
    KeptTraffic(EquipmentCatalogue catalogue, Map<String, ClientService> services, Map<String, Demand> demands) {
        this.catalogue = catalogue;
        this.services = services;
        this.demands = demands;
    }

    GroomingDraft of(GroomingDraft installed) {
        GroomingDraft asked = new DraftTraffic(services.keySet()).of(installed);
        plugIn(asked, true);
        plugIn(asked, false);
        DraftRides rides = new DraftRides(asked, catalogue);
        demands.forEach((id, demand) -> {
            if (!rides.serve(id, demand)) {
                misfits.add(id);
            }
        });
        Set<String> served = new HashSet<>(services.keySet());
        served.removeAll(misfits);
        return new DraftTraffic(served).of(asked);
    }

    /** Groomouts first: what they hold decides what they are as clients of lightpaths. */
    private void plugIn(GroomingDraft draft, boolean lowRate) {
        for (DraftCard card : draft.cards()) {
            catalogue
                    .findXponder(card.type())
                    .filter(type -> lowRate == (type.role() == XponderRole.LOW_RATE_MUXPONDER))
                    .ifPresent(type -> plugIn(card, type, lowRate));
        }
    }

    private void plugIn(DraftCard card, Xponder type, boolean lowRate) {
        List<LineClient> onCard = new ArrayList<>();
        for (DraftLine line : card.lines()) {
            LitLine lit = new LitLine(card, type, line.id(), onCard, Strength.NONE);
            line.clients().forEach(client -> plugIn(client, lit));
            if (lowRate) {
                groomouts.put(line.id(), lit);
            }
        }
    }

    private void plugIn(Carried carried, LitLine line) {
        LitLine groomout = groomouts.get(carried.id());
        if (carried.kind() == CarriedKind.SERVICE) {
            plugIn(LineClient.of(services.get(carried.id())), List.of(carried.id()), line);
        } else if (groomout != null) {
            List<String> inside = groomout.clients().stream()
                    .map(client -> client.carried().id())
                    .toList();
            plugIn(LitLines.clientOf(groomout), inside, line);
        }
    }

    /** @param inside ids of the services that find no room where the client finds none */
    private void plugIn(LineClient client, List<String> inside, LitLine line) {
        if (line.takes(client, Strength.NONE)) {
            line.add(client);
        } else {
            misfits.addAll(inside);
        }
    }
}
