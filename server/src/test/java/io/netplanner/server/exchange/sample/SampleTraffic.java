package io.netplanner.server.exchange.sample;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws the sample's traffic: the pairs of towns with the most people between them, each with a mix of services. */
final class SampleTraffic {

    private static final long SEED = 20_260_102;
    private static final int DEMANDS = 100;

    /** How strongly the size of the towns draws demands: below 1, so that small towns are heard as well. */
    private static final double ATTRACTION = 0.35;

    /** How likely a demand has services of a type, and how many at most. */
    private record Habit(String type, double likelihood, int most) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("E1", 0.5, 6),
            new Habit("STM1 Electrical", 0.2, 3),
            new Habit("STM1 Optical", 0.3, 4),
            new Habit("STM4", 0.35, 3),
            new Habit("STM16", 0.2, 2),
            new Habit("STM64", 0.12, 2),
            new Habit("FE", 0.4, 5),
            new Habit("GE", 0.65, 7),
            new Habit("10GE", 0.5, 3),
            new Habit("100GE", 0.15, 1));

    private record Pair(String source, String destination, double weight) {}

    private final Random random = new Random(SEED);

    TrafficMatrix draw(Map<String, Integer> inhabitants) {
        List<Pair> pairs = pairs(List.copyOf(inhabitants.keySet()), inhabitants);
        List<Demand> demands = new ArrayList<>();
        for (int number = 1; number <= DEMANDS; number++) {
            demands.add(demand(String.valueOf(number), pick(pairs)));
        }
        return new TrafficMatrix("National sample traffic", demands);
    }

    private static List<Pair> pairs(List<String> towns, Map<String, Integer> inhabitants) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            for (String other : towns.subList(i + 1, towns.size())) {
                double product = (double) inhabitants.get(towns.get(i)) * inhabitants.get(other);
                pairs.add(new Pair(towns.get(i), other, StrictMath.pow(product, ATTRACTION)));
            }
        }
        return pairs;
    }

    /** Takes a pair out, the likelier the heavier. */
    private Pair pick(List<Pair> pairs) {
        double left =
                random.nextDouble() * pairs.stream().mapToDouble(Pair::weight).sum();
        int index = 0;
        while (index < pairs.size() - 1 && left >= pairs.get(index).weight()) {
            left -= pairs.get(index).weight();
            index++;
        }
        return pairs.remove(index);
    }

    private Demand demand(String id, Pair pair) {
        double care = random.nextDouble();
        Protection protection = care < 0.4 ? Protection.NODE_DISJOINT : Protection.NONE;
        double hurry = random.nextDouble();
        Restoration restoration =
                hurry < 0.7 ? Restoration.NONE : hurry < 0.95 ? Restoration.JOINT_SAME : Restoration.ADV_JOINT_SAME;
        return new Demand(id, pair.source(), pair.destination(), protection, restoration, services(id));
    }

    private List<ServiceGroup> services(String demandId) {
        List<ServiceGroup> groups = new ArrayList<>();
        for (Habit habit : HABITS) {
            int quantity = random.nextDouble() < habit.likelihood() ? 1 + random.nextInt(habit.most()) : 0;
            if (quantity > 0) {
                groups.add(new ServiceGroup(habit.type(), ServiceIds.of(demandId, habit.type(), quantity)));
            }
        }
        if (groups.isEmpty()) {
            groups.add(new ServiceGroup("GE", ServiceIds.of(demandId, "GE", 4)));
        }
        return groups;
    }
}
