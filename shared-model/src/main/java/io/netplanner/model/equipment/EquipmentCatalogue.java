package io.netplanner.model.equipment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be bought and lit: one table used by every algorithm and every screen. Figures are data, never constants
 * in code. A catalogue written before it had {@code nodeEquipment} has none.
 */
public record EquipmentCatalogue(
        int formatVersion,
        String name,
        List<ServiceType> serviceTypes,
        List<Xponder> xponders,
        List<OperationalMode> operationalModes,
        List<FiberType> fiberTypes,
        List<AmplifierType> amplifierTypes,
        RoadmModel roadm,
        LineRules lineRules,
        RackModel rack,
        NodeEquipment nodeEquipment) {

    public static final int FORMAT_VERSION = 1;

    public EquipmentCatalogue {
        Objects.requireNonNull(name, "name");
        serviceTypes = List.copyOf(serviceTypes);
        xponders = List.copyOf(xponders);
        operationalModes = List.copyOf(operationalModes);
        fiberTypes = List.copyOf(fiberTypes);
        amplifierTypes = List.copyOf(amplifierTypes);
        Objects.requireNonNull(roadm, "roadm");
        Objects.requireNonNull(lineRules, "lineRules");
        Objects.requireNonNull(rack, "rack");
        nodeEquipment = Objects.requireNonNullElse(nodeEquipment, NodeEquipment.NONE);
    }

    public EquipmentCatalogue withOperationalModes(List<OperationalMode> modes) {
        return new EquipmentCatalogue(
                formatVersion,
                name,
                serviceTypes,
                xponders,
                modes,
                fiberTypes,
                amplifierTypes,
                roadm,
                lineRules,
                rack,
                nodeEquipment);
    }

    public Optional<ServiceType> findServiceType(String type) {
        return serviceTypes.stream().filter(t -> t.name().equals(type)).findFirst();
    }

    public Optional<Xponder> findXponder(String card) {
        return xponders.stream().filter(x -> x.name().equals(card)).findFirst();
    }

    /** False for a card that the catalogue does not have. */
    public boolean hasRole(String card, XponderRole role) {
        return findXponder(card).filter(x -> x.role() == role).isPresent();
    }

    public Optional<OperationalMode> findOperationalMode(String mode) {
        return operationalModes.stream().filter(m -> m.name().equals(mode)).findFirst();
    }

    public Optional<FiberType> findFiberType(String fiber) {
        return fiberTypes.stream().filter(f -> f.name().equals(fiber)).findFirst();
    }
}
