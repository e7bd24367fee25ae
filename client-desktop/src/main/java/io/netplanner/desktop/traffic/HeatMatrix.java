package io.netplanner.desktop.traffic;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The traffic node by node, both ways together, with its totals by node and by type, the busiest first. */
final class HeatMatrix {

    /** A node that traffic begins or ends at, and all of that traffic. */
    record End(String node, double gbps) {}

    /** What is asked between two nodes. */
    record Cell(double gbps, int services, List<String> demands) {

        static final Cell NOTHING = new Cell(0, 0, List.of());

        Cell {
            demands = List.copyOf(demands);
        }

        Cell with(Demand demand, int more, double moreGbps) {
            List<String> all = new ArrayList<>(demands);
            all.add(demand.id());
            return new Cell(gbps + moreGbps, services + more, all);
        }
    }

    /** What is asked of one type of service. */
    record TypeTotal(String type, int services, double gbps) {}

    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final List<End> ends;
    private final List<TypeTotal> types;
    private final double mostGbps;

    private HeatMatrix(List<Demand> demands, ToDoubleFunction<ServiceGroup> gbpsOf) {
        Map<String, Double> byNode = new TreeMap<>();
        Map<String, TypeTotal> byType = new TreeMap<>();
        for (Demand demand : demands) {
            int services = 0;
            double gbps = 0;
            for (ServiceGroup group : demand.services()) {
                TypeTotal total = new TypeTotal(group.type(), group.quantity(), gbpsOf.applyAsDouble(group));
                byType.merge(group.type(), total, HeatMatrix::sum);
                services += total.services();
                gbps += total.gbps();
            }
            add(demand, services, gbps);
            byNode.merge(demand.source(), gbps, Double::sum);
            byNode.merge(demand.destination(), gbps, Double::sum);
        }
        ends = byNode.entrySet().stream()
                .map(entry -> new End(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(End::gbps).reversed())
                .toList();
        types = byType.values().stream()
                .sorted(Comparator.comparingDouble(TypeTotal::gbps).reversed())
                .toList();
        mostGbps = cells.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Cell::gbps)
                .max()
                .orElse(0);
    }

    /** @param gbpsOf Gb/s that the services of a group come to */
    static HeatMatrix of(List<Demand> demands, ToDoubleFunction<ServiceGroup> gbpsOf) {
        return new HeatMatrix(demands, gbpsOf);
    }

    List<End> ends() {
        return ends;
    }

    List<TypeTotal> types() {
        return types;
    }

    /** Of the busiest pair, Gb/s. */
    double mostGbps() {
        return mostGbps;
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    Optional<Cell> find(MatrixPlace place) {
        String one = ends.get(place.row()).node();
        String other = ends.get(place.column()).node();
        return Optional.ofNullable(cells.getOrDefault(one, Map.of()).get(other));
    }

    private void add(Demand demand, int services, double gbps) {
        put(demand.source(), demand.destination(), demand, services, gbps);
        if (!demand.source().equals(demand.destination())) {
            put(demand.destination(), demand.source(), demand, services, gbps);
        }
    }

    private void put(String row, String column, Demand demand, int services, double gbps) {
        cells.computeIfAbsent(row, any -> new HashMap<>())
                .merge(
                        column,
                        Cell.NOTHING.with(demand, services, gbps),
                        (known, added) -> known.with(demand, services, gbps));
    }

    private static TypeTotal sum(TypeTotal one, TypeTotal other) {
        return new TypeTotal(one.type(), one.services() + other.services(), one.gbps() + other.gbps());
    }
}
