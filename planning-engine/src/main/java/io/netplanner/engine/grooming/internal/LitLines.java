package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a draft and the room on them. Not thread-safe. */
final class LitLines {

    private static final Strength STRONGEST = new Strength(
            Protection.values()[Protection.values().length - 1], Restoration.values()[Restoration.values().length - 1]);

    private final EquipmentCatalogue catalogue;
    private final Map<String, ClientService> services;
    private final Set<String> closed;
    private final Map<String, LitLine> groomouts = new LinkedHashMap<>();
    private final Map<String, LitLine> lightpaths = new LinkedHashMap<>();
    private final Map<String, List<String>> ridesOfGroomout = new LinkedHashMap<>();

    /**
     * @param services by id
     * @param closed lines that carry nothing and are to stay so
     */
    LitLines(
            GroomingDraft draft,
            EquipmentCatalogue catalogue,
            Map<String, ClientService> services,
            Set<String> closed) {
        this.catalogue = catalogue;
        this.services = services;
        this.closed = closed;
        // Groomouts first: what they hold is their load on lightpaths.
        draft.cards().stream().filter(card -> isLowRate(card.type())).forEach(this::add);
        draft.cards().stream().filter(card -> !isLowRate(card.type())).forEach(this::add);
    }

    private boolean isLowRate(String type) {
        return catalogue.hasRole(type, XponderRole.LOW_RATE_MUXPONDER);
    }

    /** A card of no type of the catalogue has no room. */
    private void add(DraftCard card) {
        Optional<Xponder> type = catalogue.findXponder(card.type());
        boolean lowRate = isLowRate(card.type());
        List<LineClient> onCard = new ArrayList<>();
        Strength own = lowRate ? STRONGEST : new Strength(card.protection(), card.restoration());
        for (DraftLine line : type.isPresent() ? card.lines() : List.<DraftLine>of()) {
            if (closed.contains(line.id())) {
                continue;
            }
            LitLine lit = new LitLine(card, type.get(), line.id(), onCard, own);
            line.clients().forEach(client -> plug(client, lit));
            (lowRate ? groomouts : lightpaths).put(line.id(), lit);
        }
    }

    private void plug(Carried client, LitLine line) {
        if (client.kind() == CarriedKind.SERVICE) {
            ClientService service = services.get(client.id());
            if (service != null) {
                line.add(LineClient.of(service));
            }
            return;
        }
        LitLine groomout = groomouts.get(client.id());
        if (groomout != null) {
            line.add(clientOf(groomout));
            rideIn(groomout.id(), line);
        }
    }

    private void rideIn(String groomout, LitLine lightpath) {
        ridesOfGroomout.computeIfAbsent(groomout, id -> new ArrayList<>()).add(lightpath.id());
        LitLine lit = groomouts.get(groomout);
        if (lit != null) {
            lit.isOnlyAsStrongAs(lightpath.strength());
        }
    }

    /** A groomout as a client of a lightpath. */
    static LineClient clientOf(LitLine groomout) {
        return new LineClient(
                Carried.groomout(groomout.id()),
                groomout.type().name(),
                LineClient.totalLoad(groomout.clients()),
                Bandwidth.ofGbps(groomout.type().lineRateGbps()));
    }

    Collection<LitLine> lightpaths() {
        return lightpaths.values();
    }

    /** Groomouts that hold something and ride no lightpath. */
    List<LitLine> unlitGroomouts() {
        return groomouts.values().stream()
                .filter(groomout -> !groomout.clients().isEmpty() && !ridesOfGroomout.containsKey(groomout.id()))
                .toList();
    }

    /** Puts a service onto a line between these ends that has room: into a groomout, else onto a lightpath. */
    boolean board(LineClient client, NodePair ends, Strength needed) {
        return joinGroomout(client, ends, needed) || ride(client, ends, needed) || startGroomout(client, ends, needed);
    }

    private boolean joinGroomout(LineClient client, NodePair ends, Strength needed) {
        Optional<LitLine> groomout = groomouts.values().stream()
                .filter(line -> ridesOfGroomout.containsKey(line.id()))
                .filter(line -> line.ends().equals(ends) && line.takes(client, needed))
                .findFirst();
        groomout.ifPresent(line -> line.add(client));
        return groomout.isPresent();
    }

    /** On a line of a card that is there and has none, if a lightpath has a port for it. */
    private boolean startGroomout(LineClient client, NodePair ends, Strength needed) {
        for (LitLine line : groomouts.values()) {
            boolean fresh = line.clients().isEmpty() && line.ends().equals(ends);
            if (fresh && line.takes(client, needed) && ride(clientOf(line), ends, needed)) {
                line.add(client);
                return true;
            }
        }
        return false;
    }

    /** Puts a service or a groomout onto a lightpath between these ends that has room. */
    boolean ride(LineClient client, NodePair ends, Strength needed) {
        Optional<LitLine> lightpath = lightpaths.values().stream()
                .filter(line -> line.ends().equals(ends) && line.takes(client, needed))
                .findFirst();
        lightpath.ifPresent(line -> {
            line.add(client);
            if (client.carried().kind() == CarriedKind.GROOMOUT) {
                rideIn(client.carried().id(), line);
            }
        });
        return lightpath.isPresent();
    }

    /** The draft with what has come aboard. */
    GroomingDraft writeTo(GroomingDraft draft) {
        return draft.mapLines(line -> {
            LitLine lit = groomouts.getOrDefault(line.id(), lightpaths.get(line.id()));
            if (lit == null) {
                return line;
            }
            List<Carried> clients = new ArrayList<>(line.clients());
            lit.clients().stream()
                    .map(LineClient::carried)
                    .filter(client -> !clients.contains(client))
                    .forEach(clients::add);
            return new DraftLine(line.id(), clients);
        });
    }
}
