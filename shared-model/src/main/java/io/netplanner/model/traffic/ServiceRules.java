package io.netplanner.model.traffic;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.issue.IssueLog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the services within demands: type, quantity, ids. */
final class ServiceRules {

    private final IssueLog log;
    private final EquipmentCatalogue catalogue;
    private final Set<String> ids = new HashSet<>();

    ServiceRules(IssueLog log, EquipmentCatalogue catalogue) {
        this.log = log;
        this.catalogue = catalogue;
    }

    void check(List<Demand> demands) {
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            String pointer = "/demands/" + i + "/services";
            if (demand.services().stream().mapToInt(ServiceGroup::quantity).allMatch(quantity -> quantity == 0)) {
                log.warning(
                        "TRAFFIC_NO_SERVICES",
                        pointer,
                        "Demand " + demand.id() + " asks for no service: nothing will be planned for it.");
            }
            for (int j = 0; j < demand.services().size(); j++) {
                check(demand, demand.services().get(j), pointer + "/" + j);
            }
        }
    }

    private void check(Demand demand, ServiceGroup group, String pointer) {
        String name = "Demand " + demand.id() + ", " + group.type();
        if (catalogue.findServiceType(group.type()).isEmpty()) {
            log.error(
                    "TRAFFIC_UNKNOWN_SERVICE_TYPE",
                    pointer + "/type",
                    name + ": the catalogue has no such service type. It has " + knownTypes() + ".");
        }
        if (group.quantity() < 0 || group.quantity() > TrafficRules.MAX_QUANTITY) {
            log.error(
                    "TRAFFIC_QUANTITY_RANGE",
                    pointer + "/quantity",
                    name + ": quantity " + group.quantity() + " is outside 0 to " + TrafficRules.MAX_QUANTITY
                            + ". Correct it, or split the demand.");
        } else {
            checkIds(name, group, pointer);
        }
    }

    private void checkIds(String name, ServiceGroup group, String pointer) {
        if (group.ids().size() != group.quantity()) {
            log.error(
                    "TRAFFIC_ID_COUNT",
                    pointer + "/ids",
                    name + ": the quantity is " + group.quantity() + " but there are "
                            + group.ids().size() + " ids. Each service has one.");
        }
        for (int i = 0; i < group.ids().size(); i++) {
            String id = group.ids().get(i);
            if (id.isBlank() || !ids.add(id)) {
                log.error(
                        "TRAFFIC_SERVICE_ID",
                        pointer + "/ids/" + i,
                        name + ": the service id \"" + id + "\" is blank or taken. Ids are unique in the matrix.");
            }
        }
    }

    private String knownTypes() {
        return String.join(
                ", ", catalogue.serviceTypes().stream().map(ServiceType::name).toList());
    }
}
