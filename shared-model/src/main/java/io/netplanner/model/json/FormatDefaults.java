package io.netplanner.model.json;

import static java.util.Map.entry;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ModePenalties;
import io.netplanner.model.equipment.NodeEquipment;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialBasis;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.TransmissionParameters;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of the canonical formats that may be left out, and what their absence means. */
final class FormatDefaults {

    static final Defaults INPUTS = new Defaults(Map.ofEntries(
            entry(
                    Link.class,
                    Map.of(
                            "fiberType",
                            Link.DEFAULT_FIBER_TYPE,
                            "direction",
                            Direction.BIDIRECTIONAL,
                            "riskGroups",
                            List.of(),
                            "spans",
                            List.of())),
            entry(Demand.class, Map.of("direction", Direction.BIDIRECTIONAL, "services", List.of())),
            entry(ServiceGroup.class, Map.of("ids", List.of())),
            entry(LightpathRequest.class, Map.of("direction", Direction.BIDIRECTIONAL)),
            entry(Lightpath.class, Map.of("shared", List.of())),
            entry(
                    BoundCertificate.class,
                    Map.of("failedLinks", List.of(), "weights", List.of(), "passing", List.of(), "cuts", List.of())),
            entry(Cluster.class, Map.of("color", Cluster.DEFAULT_COLOR, "subnodes", List.of())),
            entry(GroomingParameters.class, valuesOf(GroomingParameters.DEFAULTS)),
            entry(RoutingParameters.class, valuesOf(RoutingParameters.DEFAULTS)),
            entry(GroupIlpParameters.class, valuesOf(GroupIlpParameters.DEFAULTS)),
            entry(PowerParameters.class, valuesOf(PowerParameters.DEFAULTS)),
            entry(TransmissionParameters.class, valuesOf(TransmissionParameters.DEFAULTS)),
            entry(EquipmentCatalogue.class, Map.of("nodeEquipment", NodeEquipment.NONE)),
            entry(OperationalMode.class, Map.of("penalties", ModePenalties.NONE)),
            entry(ModePenalties.class, valuesOf(ModePenalties.NONE)),
            entry(GroomingResult.class, Map.of("table", List.of(), "sections", List.of())),
            entry(MaterialList.class, Map.of("basis", MaterialBasis.PLAN))));

    private FormatDefaults() {}

    private static Map<String, Object> valuesOf(Record defaults) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(defaults));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the accessors of a public record can be called", e);
            }
        }
        return values;
    }
}
