package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.DemandGrooming;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The grooming table, where there is one, has a row for each demand that follows from the paths. */
final class TableRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<DemandGrooming> table = view.result().table();
        List<Demand> demands = view.request().traffic().demands();
        if (table.isEmpty()) {
            return;
        }
        if (table.size() != demands.size()) {
            findings.add(
                    "GROOMING_TABLE_WRONG",
                    "/table",
                    "The table has %d rows, the traffic matrix %d demands.",
                    table.size(),
                    demands.size());
            return;
        }
        for (int i = 0; i < table.size(); i++) {
            DemandGrooming expected = expected(demands.get(i), view);
            if (!table.get(i).equals(expected)) {
                findings.add(
                        "GROOMING_TABLE_WRONG",
                        "/table/" + i,
                        "The table says %s, the paths give %s.",
                        table.get(i),
                        expected);
            }
        }
    }

    private static DemandGrooming expected(Demand demand, GroomingView view) {
        Map<String, Integer> straight = new TreeMap<>();
        Map<String, Integer> split = new TreeMap<>();
        Map<String, Integer> remaining = new TreeMap<>();
        for (ServiceGroup group : demand.services()) {
            for (String id : group.ids()) {
                Optional<ServicePath> path = view.findPath(id);
                if (path.isEmpty()) {
                    remaining.merge(group.type(), 1, Integer::sum);
                } else if (path.get().lightpathIds().size() > 1) {
                    split.merge(group.type(), 1, Integer::sum);
                } else {
                    straight.merge(group.type(), 1, Integer::sum);
                }
            }
        }
        return new DemandGrooming(demand.id(), straight, split, remaining);
    }
}
