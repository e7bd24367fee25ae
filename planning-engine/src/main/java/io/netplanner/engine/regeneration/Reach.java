package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;

/**
 * How far light goes before it must be regenerated. What is admitted as a whole is admitted in every part.
 *
 * <p>Immutable, thread-safe; equal reaches are the same object.
 */
public interface Reach {

    /** Whether there is any limit at all. */
    boolean isLimited();

    /** Whether the part of a path from one hop up to another needs no regenerator. */
    boolean admits(Path path, int fromHop, int toHop);

    /** What a link takes of the reach, in a unit of the reach's own; adds up along a path. */
    double spentOn(int link);

    /** What a link has that it does not span, for a person: "longer than the reach of 900 km". */
    String beyond();

    default boolean admits(Path path) {
        return admits(path, 0, path.hops());
    }

    /** Whether a link can be crossed without regenerating in the middle of it, which nothing can. */
    boolean spans(int link);

    /** What every arc takes of the reach, for searches. */
    default double[] costs(Network network) {
        double[] cost = new double[network.arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = spentOn(Network.linkOf(arc));
        }
        return cost;
    }

    /** @param limitKm longest transparent segment; infinite for any distance */
    static Reach ofKm(Network network, double limitKm) {
        return new DistanceReach(network, limitKm);
    }
}
