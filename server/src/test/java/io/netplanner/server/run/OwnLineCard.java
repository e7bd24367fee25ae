package io.netplanner.server.run;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import java.util.ArrayList;
import java.util.List;

/** A muxponder, a mode and a service type that no program knows: a planner wrote them into the catalogue. */
public record OwnLineCard(double rateGbps, int clientPorts, String clientType) {

    public static final String NAME = "OWN";
    public static final double PRICE = 712.5;

    /** The shipped catalogue with the card, a mode of its rate and the type 25GE. */
    public EquipmentCatalogue catalogue() {
        EquipmentCatalogue base = DefaultCatalogue.get();
        Xponder card = new Xponder(
                NAME,
                XponderRole.MUXPONDER,
                clientPorts,
                List.of(clientType),
                List.of(),
                List.of("MP2X"),
                1,
                rateGbps,
                true,
                2,
                250.0,
                PRICE);
        OperationalMode shipped = base.operationalModes().getFirst();
        OperationalMode mode = new OperationalMode(
                "own mode",
                rateGbps,
                shipped.modulation(),
                shipped.symbolRateGbaud(),
                shipped.channelWidthGhz(),
                shipped.requiredGsnrDb01nm(),
                shipped.transmitPowerDbm(),
                shipped.penalties(),
                shipped.minReceivedPowerDbm(),
                shipped.price());
        return new EquipmentCatalogue(
                base.formatVersion(),
                "own line cards",
                plus(base.serviceTypes(), new ServiceType("25GE", 25, 25)),
                plus(base.xponders(), card),
                plus(base.operationalModes(), mode),
                base.fiberTypes(),
                base.amplifierTypes(),
                base.roadm(),
                base.lineRules(),
                base.rack(),
                base.nodeEquipment());
    }

    /** One client more than a line takes, from A to B. */
    public String traffic() {
        return """
                {"formatVersion": 1, "name": "own", "demands": [
                  {"id": "1", "source": "A", "destination": "B", "protection": "NoProtection", "restoration": "None",
                   "services": [{"type": "%s", "quantity": %d}]}]}""".formatted(clientType, clientPorts + 1);
    }

    private static <T> List<T> plus(List<T> shipped, T own) {
        List<T> all = new ArrayList<>(shipped);
        all.add(own);
        return all;
    }
}
