package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A traffic matrix as a table: a demand a row, three columns a service type. Behind them, where a demand needs them, its
 * direction and the ids of services that are not named as {@link ServiceIds} would.
 *
 * @param types in the order of their columns
 */
record TrafficTable(List<String> types, Table table) {

    static final List<String> KEYS = List.of("ID", "Source", "Destination", "Restoration_Type", "Protection_Type");

    /** The types every traffic sheet has a column for; others follow where the matrix has them. */
    private static final List<String> USUAL_TYPES =
            List.of("E1", "STM1 Electrical", "STM1 Optical", "STM4", "STM16", "STM64", "FE", "GE", "10GE", "100GE");

    static TrafficTable of(TrafficMatrix matrix) {
        List<String> types = types(matrix.demands());
        List<String> titles = new ArrayList<>(KEYS);
        types.forEach(type -> titles.addAll(Arrays.asList("Quantity_" + type, "SLA_" + type, "Granularity_" + type)));
        List<String> named = types.stream()
                .filter(type -> matrix.demands().stream().anyMatch(demand -> ids(demand, type) != null))
                .toList();
        boolean oneWay = matrix.demands().stream().anyMatch(demand -> direction(demand) != null);
        if (oneWay) {
            titles.add("Direction");
        }
        named.forEach(type -> titles.add("IDs_" + type));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Demand demand : matrix.demands()) {
            List<@Nullable Object> cells = cells(demand, types);
            if (oneWay) {
                cells.add(direction(demand));
            }
            named.forEach(type -> cells.add(ids(demand, type)));
            rows.add(cells);
        }
        return new TrafficTable(types, new Table("Traffic", titles, rows));
    }

    private static List<String> types(List<Demand> demands) {
        Set<String> types = new LinkedHashSet<>(USUAL_TYPES);
        demands.forEach(demand -> demand.services().forEach(group -> types.add(group.type())));
        return List.copyOf(types);
    }

    private static @Nullable Object direction(Demand demand) {
        return demand.direction() == Direction.BIDIRECTIONAL ? null : demand.direction();
    }

    private static @Nullable String ids(Demand demand, String type) {
        List<String> ids = demand.services().stream()
                .filter(group -> group.type().equals(type))
                .flatMap(group -> group.ids().stream())
                .toList();
        return ids.equals(ServiceIds.of(demand.id(), type, ids.size())) ? null : String.join("; ", ids);
    }

    private static List<@Nullable Object> cells(Demand demand, List<String> types) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                demand.id(),
                demand.source(),
                demand.destination(),
                demand.restoration().text(),
                demand.protection().text()));
        for (String type : types) {
            List<ServiceGroup> groups = demand.services().stream()
                    .filter(group -> group.type().equals(type))
                    .toList();
            int quantity = groups.stream().mapToInt(ServiceGroup::quantity).sum();
            cells.add(quantity == 0 ? null : quantity);
            cells.add(groups.isEmpty() ? null : groups.getFirst().sla());
            cells.add(groups.isEmpty() ? null : groups.getFirst().granularity());
        }
        return cells;
    }
}
