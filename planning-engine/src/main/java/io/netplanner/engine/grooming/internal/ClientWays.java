package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import java.util.List;

/** Decides at which nodes the clients of a muxponder change lightpaths. */
interface ClientWays {

    /**
     * @param straight clients whose only stops are the ends of their demand
     * @return the same clients in the same order, each with its stops
     */
    List<RoutedClient> choose(Xponder muxponder, List<RoutedClient> straight);
}
