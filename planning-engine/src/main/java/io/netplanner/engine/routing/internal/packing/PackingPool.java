package io.netplanner.engine.routing.internal.packing;

import io.netplanner.engine.spi.Execution;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * An ejection pool over meshes of routes: each lightpath of the pool is placed where it is free, or where it ejects the
 * least weight of others, which go where they fit or into the pool. What keeps failing gains weight; a few placed ones are
 * moved about all the time.
 *
 * <p>Not thread-safe. Seeded: what it does depends on its start, the seed and the work it is allowed.
 *
 * <p>Source: Nagata, Bräysy, "A powerful route minimization heuristic for the vehicle routing problem with time windows",
 * 2009, for the pool; the moves are this problem's own.
 */
public final class PackingPool {
    /** Placed lightpaths moved after each ejection. */
    private static final int SHAKES = 30;

    /** Weight gained by each failure. */
    private static final double FAILURE = 0.002;

    /** Weight from which none is gained: beyond it two are ejected for one too often. */
    private static final double HEAVIEST = 3;

    private static final int STEPS_BETWEEN_CHECKS = 256;

    private final PackingCase packed;
    private final Packing packing;
    private final FreeRoutes freeRoutes;
    private final EjectingRoutes ejectingRoutes;
    private final SplittableRandom random;
    private final double[] weight;
    private final int[] pool;
    private int pooled;

    /** With all lightpaths in the pool. */
    public PackingPool(PackingCase packed, int channels, EjectionWeights weights, long seed) {
        this.packed = packed;
        packing = new Packing(packed, channels);
        random = new SplittableRandom(seed);
        freeRoutes = new FreeRoutes(packed, packing, random::nextInt);
        ejectingRoutes = new EjectingRoutes(packed, packing, freeRoutes, weights);
        weight = weights.lightpaths().clone();
        pool = new int[packed.size()];
    }

    /** Places the lightpaths as they were, those without a channel into the pool; to be used on an empty packing. */
    public void resume(Packed earlier) {
        for (int lightpath = 0; lightpath < packed.size(); lightpath++) {
            if (earlier.channel()[lightpath] < 0) {
                pool[pooled++] = lightpath;
            } else {
                packing.place(lightpath, earlier.channel()[lightpath], earlier.route()[lightpath]);
            }
        }
    }

    /** Places the lightpaths from the dearest route on, each on the lowest channel where it is free, the rest into the pool. */
    public void fill() {
        FreeRoutes lowest = new FreeRoutes(packed, packing, count -> 0);
        double[] rank = new double[packed.size()];
        Arrays.setAll(rank, lightpath -> packed.meshes().get(lightpath).price() + random.nextDouble());
        IntStream.range(0, packed.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer lightpath) -> -rank[lightpath]))
                .filter(lightpath -> !lowest.place(lightpath))
                .forEach(lightpath -> pool[pooled++] = lightpath);
    }

    public int waiting() {
        return pooled;
    }

    public int channels() {
        return packing.channels();
    }

    /** Arcs and words looked at since the beginning, two for one: about what a pool of items does for an arc. */
    public long work() {
        return (freeRoutes.work() + ejectingRoutes.work()) / 2;
    }

    public Packed snapshot() {
        return packing.snapshot();
    }

    /** Takes a channel away: the emptiest, whose lightpaths go into the pool. */
    public void dropEmptiestChannel() {
        int emptiest = packing.emptiestChannel();
        for (int lightpath = 0; lightpath < packed.size(); lightpath++) {
            if (packing.channel(lightpath) == emptiest) {
                packing.remove(lightpath);
                pool[pooled++] = lightpath;
            }
        }
        packing.drop(emptiest);
    }

    /** Works until fewer wait than that or the work is done; whether fewer do. */
    public boolean run(int fewerThan, long allowedWork, Execution execution) {
        long end = work() + allowedWork;
        for (int step = 1; pooled >= fewerThan && work() < end; step++) {
            if (step % STEPS_BETWEEN_CHECKS == 0) {
                execution.checkCancelled();
            }
            step();
        }
        return pooled < fewerThan;
    }

    private void step() {
        int lightpath = takeFromPool();
        if (freeRoutes.place(lightpath)) {
            return;
        }
        weight[lightpath] += weight[lightpath] < HEAVIEST ? FAILURE : 0;
        if (ejectingRoutes.find(lightpath, weight, random.nextInt(packing.channels()))) {
            replaceOwners(lightpath, ejectingRoutes.channel(), ejectingRoutes.route());
        }
        for (int i = 0; i < SHAKES; i++) {
            shake(random.nextInt(packed.size()));
        }
    }

    private int takeFromPool() {
        int at = random.nextInt(pooled);
        int lightpath = pool[at];
        pool[at] = pool[--pooled];
        return lightpath;
    }

    private void replaceOwners(int lightpath, int channel, int[] route) {
        int[] ejected = new int[route.length];
        int count = 0;
        for (int arc : route) {
            int owner = packing.owner()[channel * packed.rows() + packed.row()[arc]];
            if (owner != Packing.NOBODY) {
                ejected[count++] = owner;
                packing.remove(owner);
            }
        }
        packing.place(lightpath, channel, route);
        for (int i = 0; i < count; i++) {
            if (!freeRoutes.place(ejected[i])) {
                pool[pooled++] = ejected[i];
            }
        }
    }

    /** Moves a placed lightpath to a free place on a cheapest route, or leaves it. */
    private void shake(int lightpath) {
        if (!packing.isPlaced(lightpath)) {
            return;
        }
        int channel = packing.channel(lightpath);
        int[] route = packing.route(lightpath);
        packing.remove(lightpath);
        if (!freeRoutes.placeWithin(lightpath, packed.meshes().get(lightpath).tight())) {
            packing.place(lightpath, channel, route);
        }
    }
}
