package io.netplanner.model.traffic;

import java.util.List;
import java.util.stream.IntStream;

/** Names the services of files that only count them: {@code demand-type-number}, such as {@code 12-10GE-1}. */
public final class ServiceIds {

    private ServiceIds() {}

    public static List<String> of(String demandId, String type, int quantity) {
        String prefix = demandId + "-" + type.replace(' ', '_') + "-";
        return IntStream.rangeClosed(1, quantity).mapToObj(n -> prefix + n).toList();
    }

    /** The same matrix, in which groups that were only counted have ids. Absurd quantities are left to the rules. */
    public static TrafficMatrix complete(TrafficMatrix matrix) {
        if (TrafficRules.countServices(matrix) > TrafficRules.MAX_SERVICES) {
            return matrix;
        }
        List<Demand> demands =
                matrix.demands().stream().map(ServiceIds::complete).toList();
        return new TrafficMatrix(matrix.formatVersion(), matrix.name(), demands, matrix.extensions());
    }

    private static Demand complete(Demand demand) {
        List<ServiceGroup> services =
                demand.services().stream().map(group -> complete(demand, group)).toList();
        return new Demand(
                demand.id(),
                demand.source(),
                demand.destination(),
                demand.protection(),
                demand.restoration(),
                demand.direction(),
                services,
                demand.extensions());
    }

    private static ServiceGroup complete(Demand demand, ServiceGroup group) {
        boolean countable = group.quantity() > 0 && group.quantity() <= TrafficRules.MAX_QUANTITY;
        if (!group.ids().isEmpty() || !countable) {
            return group;
        }
        List<String> ids = of(demand.id(), group.type(), group.quantity());
        return new ServiceGroup(
                group.type(), group.quantity(), ids, group.sla(), group.granularity(), group.extensions());
    }
}
