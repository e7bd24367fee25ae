package io.netplanner.engine.routing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The orders in which a greedy pass is worth trying: by difficulty, then seeded disturbances of it. */
final class RequestOrders {
    /** How far a shuffle may move a request, in hops of difficulty. */
    private static final double DISTURBANCE = 2.5;

    private final RequestTable table;

    RequestOrders(RequestTable table) {
        this.table = table;
    }

    /** Longest first, most constrained first, as given, then disturbed longest-first orders up to {@code count}. */
    List<int[]> list(int count, long seed) {
        List<int[]> orders = new ArrayList<>();
        orders.add(sorted(Comparator.comparingInt(this::hops).reversed()));
        orders.add(sorted(
                Comparator.comparingInt((Integer r) -> table.candidates(r).size())
                        .thenComparing(Comparator.comparingInt(this::hops).reversed())));
        orders.add(table.servable());
        for (int i = orders.size(); i < count; i++) {
            orders.add(disturbed(seed + i));
        }
        return orders.subList(0, Math.min(count, orders.size()));
    }

    private int[] sorted(Comparator<Integer> comparator) {
        return IntStream.of(table.servable())
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] disturbed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] key = new double[table.size()];
        for (int request : table.servable()) {
            key[request] = hops(request) + random.nextDouble(DISTURBANCE);
        }
        return sorted(Comparator.comparingDouble((Integer request) -> -key[request]));
    }

    private int hops(int request) {
        return table.candidates(request).getFirst().channelLinks();
    }
}
