package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.List;

/**
 * What one pipe, or all pipes together, come to before cards are in racks.
 *
 * @param leastLightpaths lightpaths that no packing of the same clients goes below
 */
record GroomedPipe(
        List<Groomout> groomouts,
        List<GroomedLightpath> lightpaths,
        List<CardPair> cardPairs,
        List<String> remainingServices,
        List<String> remainingGroomouts,
        int leastLightpaths) {

    GroomedPipe {
        groomouts = List.copyOf(groomouts);
        lightpaths = List.copyOf(lightpaths);
        cardPairs = List.copyOf(cardPairs);
        remainingServices = List.copyOf(remainingServices);
        remainingGroomouts = List.copyOf(remainingGroomouts);
    }

    /** Nothing but services that stay behind. */
    static GroomedPipe remaining(List<String> serviceIds) {
        return new GroomedPipe(List.of(), List.of(), List.of(), serviceIds, List.of(), 0);
    }

    int clientsLeft() {
        return remainingServices.size() + remainingGroomouts.size();
    }
}
