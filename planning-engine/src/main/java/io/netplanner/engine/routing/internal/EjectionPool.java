package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Path;
import io.netplanner.engine.spi.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Places the items of a pool on a fixed number of channels: each where it is free, or where it ejects the least weight of
 * others, which go where they fit or into the pool. What keeps failing gains weight; a few placed items are moved about
 * all the time.
 *
 * <p>Not thread-safe. Seeded: what it does depends on its start, the seed and the work it is allowed.
 *
 * <p>Source: Nagata, Bräysy, "A powerful route minimization heuristic for the vehicle routing problem with time windows",
 * 2009, for the pool; the moves are this problem's own.
 */
final class EjectionPool {
    /** Channels on which an ejecting route is sought in one step. */
    private static final int CHANNELS_TRIED = 16;

    /** Placed items moved after each ejection. */
    private static final int SHAKES = 6;

    private static final int STEPS_BETWEEN_CHECKS = 32;

    private final List<Item> items;
    private final ChannelTable table;
    private final ItemRouting routing;
    private final FreeRouteSearch freeRoutes;
    private final EjectingRouteSearch ejectingRoutes;
    private final PairInsertion pairs;
    private final OwnRowsSearch ownRows;
    private final SplittableRandom random;
    private final List<Item> pool = new ArrayList<>();

    EjectionPool(RoutingProblem problem, List<Item> items, ChannelTable table, long seed) {
        this.items = items;
        this.table = table;
        routing = new ItemRouting(problem);
        freeRoutes = new FreeRouteSearch(problem.network(), routing, table);
        ejectingRoutes = new EjectingRouteSearch(problem.network(), routing, table);
        random = new SplittableRandom(seed);
        pairs = new PairInsertion(table, random);
        ownRows = new OwnRowsSearch(table, this::fitsElsewhere);
        items.stream().filter(item -> !item.isPlaced()).forEach(pool::add);
    }

    boolean isEmpty() {
        return pool.isEmpty();
    }

    /** Requests that an item in the pool keeps from being served. */
    int requestsWaiting() {
        return pool.size() < 2
                ? pool.size()
                : (int) pool.stream().mapToInt(Item::request).distinct().count();
    }

    /** Arcs looked at since the beginning: the measure of work. */
    long work() {
        return freeRoutes.work() + ejectingRoutes.work() + pairs.work() + ownRows.work();
    }

    /** Takes a channel away: the emptiest, whose items go into the pool. */
    void dropEmptiestChannel() {
        int[] loads = table.loads();
        int last = table.channels() - 1;
        int emptiest = last;
        for (int channel = 0; channel < last; channel++) {
            emptiest = loads[channel] < loads[emptiest] ? channel : emptiest;
        }
        for (Item item : List.copyOf(items)) {
            if (item.channel() == emptiest) {
                eject(item);
            }
        }
        for (Item item : items) {
            if (item.channel() == last) {
                table.remove(item);
                table.place(item, emptiest);
            }
        }
        table.dropLastChannel();
    }

    /** Works until the pool is empty or the work is done; whether it is empty. */
    boolean run(long allowedWork, Runnable afterStep, Execution execution) {
        long end = work() + allowedWork;
        for (int step = 1; !pool.isEmpty() && work() < end; step++) {
            if (step % STEPS_BETWEEN_CHECKS == 0) {
                execution.checkCancelled();
            }
            step();
            afterStep.run();
        }
        return pool.isEmpty();
    }

    private void step() {
        Item item = takeFromPool();
        if (item.isWholeOut()) {
            placeWhole(item);
        } else if (placeFree(item)) {
            return;
        } else {
            item.gainWeight();
            boolean placed = item.isReroutable() ? placeEjecting(item) : placeOnOwnRows(item);
            if (!placed) {
                pool.add(item);
            }
        }
        for (int i = 0; i < SHAKES; i++) {
            shake(items.get(random.nextInt(items.size())));
        }
    }

    private static boolean isOnlyOneOut(Item item) {
        Item mate = item.mate();
        return mate == null || mate.isPlaced();
    }

    private Item takeFromPool() {
        int at = random.nextInt(pool.size());
        int other = random.nextInt(pool.size());
        at = isOnlyOneOut(pool.get(other)) ? other : at;
        Item item = pool.get(at);
        pool.set(at, pool.getLast());
        pool.removeLast();
        return item;
    }

    private void eject(Item item) {
        table.remove(item);
        pool.add(item);
    }

    /** Places an item where it ejects nobody, on a route of fewest hops. */
    private boolean placeFree(Item item) {
        routing.closeMate(item);
        int channel = freeRoutes.findChannel(item, random);
        boolean placed = channel != FreeRouteSearch.NONE && light(item, channel);
        routing.reopen(item);
        return placed;
    }

    /** Whether another channel, or route, is free for an item that is lit. */
    private boolean fitsElsewhere(Item item) {
        routing.closeMate(item);
        boolean fits = freeRoutes.findChannel(item, random) != FreeRouteSearch.NONE;
        routing.reopen(item);
        return fits;
    }

    private boolean placeOnOwnRows(Item item) {
        int channel = ownRows.find(item, random.nextInt(table.channels()));
        if (channel == OwnRowsSearch.NONE) {
            return false;
        }
        replaceOwners(item, null, channel);
        return true;
    }

    private boolean light(Item item, int channel) {
        if (item.isReroutable()) {
            ejectingRoutes.cost(item, channel, Double.POSITIVE_INFINITY);
            Path path = ejectingRoutes.path(item);
            if (!routing.isWithinReach(path, item)) {
                return false;
            }
            reroute(item, path);
        }
        table.place(item, channel);
        return true;
    }

    private void reroute(Item item, Path path) {
        item.route(path, routing.rowsOf(path, item));
    }

    private boolean placeEjecting(Item item) {
        routing.closeMate(item);
        double least = Double.POSITIVE_INFINITY;
        int bestChannel = FreeRouteSearch.NONE;
        Path bestPath = null;
        int starts = table.channels() - item.width() + 1;
        for (int i = 0; i < CHANNELS_TRIED && starts > 0; i++) {
            int channel = random.nextInt(starts);
            double cost = ejectingRoutes.cost(item, channel, least);
            Path path = cost < least && item.isReroutable() ? ejectingRoutes.path(item) : null;
            if (cost < least && (path == null || routing.isWithinReach(path, item))) {
                least = cost;
                bestChannel = channel;
                bestPath = path;
            }
        }
        routing.reopen(item);
        if (bestChannel == FreeRouteSearch.NONE) {
            return false;
        }
        replaceOwners(item, bestPath, bestChannel);
        return true;
    }

    private void replaceOwners(Item item, @Nullable Path path, int channel) {
        if (path != null) {
            reroute(item, path);
        }
        List<Item> owners = takeOver(item, channel);
        placeAgain(owners);
    }

    /** Lights an item wherever others were; gives these. */
    private List<Item> takeOver(Item item, int channel) {
        List<Item> owners = new ArrayList<>();
        table.collectOwners(item.rows(), channel, item.width(), owners);
        owners.forEach(table::remove);
        table.place(item, channel);
        return owners;
    }

    private void placeAgain(List<Item> owners) {
        for (Item owner : owners) {
            if (!owner.isPlaced() && !placeFree(owner)) {
                pool.add(owner);
            }
        }
    }

    /** Lights a request of which both legs are out, with the second leg in mind when the first is chosen. */
    private void placeWhole(Item item) {
        PairInsertion.Choice choice = pairs.find(item);
        Item mate = item.mate();
        if (choice == null || mate == null) {
            pool.add(item);
            return;
        }
        pool.remove(mate);
        if (choice.weight() > 0) {
            item.gainWeight();
            mate.gainWeight();
        }
        Candidate pair = choice.pair();
        item.route(pair.legs().getFirst().path(), pair.strands().getFirst().rows());
        mate.route(pair.legs().getLast().path(), pair.strands().getLast().rows());
        List<Item> owners = takeOver(item, choice.firstChannel());
        owners.addAll(takeOver(mate, choice.secondChannel()));
        placeAgain(owners);
    }

    /** Moves a placed item to another free place, or leaves it. */
    private void shake(Item item) {
        if (!item.isPlaced()) {
            return;
        }
        int channel = item.channel();
        Path path = item.path();
        int[] rows = item.rows();
        table.remove(item);
        if (!placeFree(item)) {
            item.route(path, rows);
            table.place(item, channel);
        }
    }
}
