package io.netplanner.desktop.traffic;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into traffic matrices and makes changed copies. */
public final class Demands {

    private Demands() {}

    public static Optional<Demand> find(TrafficMatrix matrix, String id) {
        return matrix.demands().stream()
                .filter(demand -> demand.id().equals(id))
                .findFirst();
    }

    static TrafficMatrix with(TrafficMatrix matrix, List<Demand> demands) {
        return new TrafficMatrix(matrix.formatVersion(), matrix.name(), demands, matrix.extensions());
    }

    /** The number that follows the highest there is. */
    static String freeId(TrafficMatrix matrix) {
        int highest = matrix.demands().stream()
                .map(Demand::id)
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(highest + 1);
    }

    /**
     * The services of one type in another number. Those that stay keep their ids, so that a later plan can leave them where
     * they are.
     */
    static ServiceGroup resized(String demandId, Optional<ServiceGroup> before, String type, int quantity) {
        List<String> ids = new ArrayList<>(before.map(ServiceGroup::ids).orElse(List.of()));
        if (ids.size() > quantity) {
            ids.subList(quantity, ids.size()).clear();
        }
        ServiceIds.of(demandId, type, 2 * quantity).stream()
                .filter(id -> !ids.contains(id))
                .limit(quantity - ids.size())
                .toList()
                .forEach(ids::add);
        return new ServiceGroup(
                type,
                quantity,
                ids,
                before.map(ServiceGroup::sla).orElse(null),
                before.map(ServiceGroup::granularity).orElse(null),
                before.map(ServiceGroup::extensions).orElse(Map.of()));
    }
}
