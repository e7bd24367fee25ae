package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignDemand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a traffic matrix of the demands in another tool's file. Such demands are volumes without services; each becomes
 * the fewest Ethernet services that carry it, volumes read as Gb/s.
 */
final class TrafficOfForeign {

    private final ForeignNetwork network;
    private final PlaceLog log;
    private final NodeNames names;

    TrafficOfForeign(ForeignNetwork network, PlaceLog log) {
        this.network = network;
        this.log = log;
        this.names = new NodeNames(network.nodes());
    }

    TrafficMatrix build() {
        List<Demand> demands = new ArrayList<>();
        for (ForeignDemand foreign : merged()) {
            if (foreign.volume() == 0) {
                log.warning(
                        "IMPORT_DEMAND_EMPTY", foreign.place(), "Demand " + foreign.id() + " asks nothing: left out.");
                continue;
            }
            if (!(foreign.volume() > 0)) {
                log.error(
                        "IMPORT_DEMAND_VOLUME",
                        foreign.place(),
                        "Demand " + foreign.id() + " asks " + foreign.volume() + "; expected a volume above 0.");
                continue;
            }
            log.place("/demands/" + demands.size(), foreign.place());
            demands.add(demand(foreign));
        }
        sayWhatWasAssumed();
        return ServiceIds.complete(new TrafficMatrix(network.name(), demands));
    }

    private void sayWhatWasAssumed() {
        if (network.demands().isEmpty()) {
            log.error("IMPORT_NO_DEMANDS", "", "The file has no demands. Import it as a topology, or choose another.");
        } else {
            log.warning(
                    "IMPORT_VOLUMES",
                    "",
                    "The file's volumes are taken as Gb/s and carried by 100GE, 10GE and GE services, without protection"
                            + " or restoration. Change what is otherwise.");
        }
    }

    /** Our demands go both ways: opposite ones become one of the larger volume. */
    private List<ForeignDemand> merged() {
        Map<String, ForeignDemand> byEnds = new LinkedHashMap<>();
        int opposite = 0;
        for (ForeignDemand demand : network.demands()) {
            ForeignDemand partner = byEnds.get(demand.destination() + "\n" + demand.source());
            if (partner == null) {
                byEnds.merge(demand.source() + "\n" + demand.destination(), demand, TrafficOfForeign::together);
            } else {
                byEnds.put(demand.destination() + "\n" + demand.source(), larger(partner, demand));
                opposite++;
            }
        }
        if (opposite > 0) {
            log.warning(
                    "IMPORT_DEMANDS_PAIRED",
                    "",
                    opposite
                            + " demands with an opposite became one with it, of the larger volume: demands go both ways.");
        }
        return List.copyOf(byEnds.values());
    }

    private static ForeignDemand together(ForeignDemand one, ForeignDemand other) {
        return withVolume(one, one.volume() + other.volume());
    }

    private static ForeignDemand larger(ForeignDemand one, ForeignDemand other) {
        return withVolume(one, Math.max(one.volume(), other.volume()));
    }

    private static ForeignDemand withVolume(ForeignDemand demand, double volume) {
        return new ForeignDemand(demand.id(), demand.source(), demand.destination(), volume, demand.place());
    }

    private Demand demand(ForeignDemand foreign) {
        List<ServiceGroup> services = new ArrayList<>();
        EthernetServices.carrying(foreign.volume()).forEach((type, quantity) -> {
            if (quantity > 0) {
                services.add(new ServiceGroup(type, quantity, List.of(), null, null, Map.of()));
            }
        });
        return new Demand(
                foreign.id(),
                names.of(foreign.source()),
                names.of(foreign.destination()),
                Protection.NONE,
                Restoration.NONE,
                services);
    }
}
