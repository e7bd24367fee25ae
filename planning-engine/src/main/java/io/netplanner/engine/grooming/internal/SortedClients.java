package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The services of a pipe by what the catalogue does with them: into groomouts, straight into a muxponder, onto a
 * transponder, or nothing because no card takes their type.
 */
final class SortedClients {

    private final LineCards cards;
    private final List<ClientService> lowRate = new ArrayList<>();
    private final Map<Xponder, List<LineClient>> muxed = new LinkedHashMap<>();
    private final Map<Xponder, List<LineClient>> straight = new LinkedHashMap<>();
    private final List<ClientService> homeless = new ArrayList<>();

    private SortedClients(LineCards cards) {
        this.cards = cards;
    }

    static SortedClients of(List<ClientService> services, LineCards cards) {
        SortedClients sorted = new SortedClients(cards);
        services.forEach(sorted::sort);
        return sorted;
    }

    private void sort(ClientService service) {
        if (cards.findLowRate(service).isPresent()) {
            lowRate.add(service);
            return;
        }
        Optional<Xponder> muxponder = cards.findMuxponder(service);
        Optional<Xponder> transponder = cards.findTransponder(service);
        if (muxponder.isPresent()) {
            addMuxed(muxponder.get(), LineClient.of(service));
        } else if (transponder.isPresent()) {
            straight.computeIfAbsent(transponder.get(), card -> new ArrayList<>())
                    .add(LineClient.of(service));
        } else {
            homeless.add(service);
        }
    }

    void addMuxed(Xponder muxponder, LineClient client) {
        muxed.computeIfAbsent(muxponder, card -> new ArrayList<>()).add(client);
    }

    List<ClientService> lowRate() {
        return lowRate;
    }

    Map<Xponder, List<LineClient>> muxed() {
        return muxed;
    }

    Map<Xponder, List<LineClient>> straight() {
        return straight;
    }

    List<ClientService> homeless() {
        return homeless;
    }
}
