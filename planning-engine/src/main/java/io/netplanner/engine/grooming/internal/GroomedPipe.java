package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Services that stay behind by themselves or in a groomout. */
    Set<String> allRemainingServices() {
        Set<String> services = new LinkedHashSet<>(remainingServices);
        Set<String> left = new HashSet<>(remainingGroomouts);
        groomouts.stream()
                .filter(groomout -> left.contains(groomout.id()))
                .forEach(groomout -> services.addAll(groomout.serviceIds()));
        return services;
    }

    /** With those of its cards that are among these, as they are there. */
    GroomedPipe withCardsAmong(Map<String, CardPair> cards) {
        List<CardPair> among = cardPairs.stream()
                .filter(pair -> cards.containsKey(pair.id()))
                .map(pair -> cards.get(pair.id()))
                .toList();
        return new GroomedPipe(groomouts, lightpaths, among, remainingServices, remainingGroomouts, leastLightpaths);
    }

    int clientsLeft() {
        return remainingServices.size() + remainingGroomouts.size();
    }
}
