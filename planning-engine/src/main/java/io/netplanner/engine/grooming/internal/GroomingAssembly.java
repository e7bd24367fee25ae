package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.Remaining;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.routing.Bound;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the result out of what the pipes came to: cards in racks, service paths, statistics, bound. */
final class GroomingAssembly {

    private final GroomingRequest request;

    GroomingAssembly(GroomingRequest request) {
        this.request = request;
    }

    GroomingResult assemble(List<GroomedPipe> pipes, int leastLightpaths, String proof, double seconds) {
        List<GroomedLightpath> lightpaths =
                pipes.stream().flatMap(pipe -> pipe.lightpaths().stream()).toList();
        List<Groomout> groomouts =
                pipes.stream().flatMap(pipe -> pipe.groomouts().stream()).toList();
        List<Card> cards = new CardPlacement(request.catalogue().rack(), request.topology(), request.installed())
                .place(pipes.stream().flatMap(pipe -> pipe.cardPairs().stream()).toList());
        Bound bound = Bound.of("lightpaths", leastLightpaths, lightpaths.size(), proof);
        return assemble(lightpaths, groomouts, cards, remaining(pipes), bound, seconds);
    }

    /** The result of parts that have their places already. */
    GroomingResult assemble(
            List<GroomedLightpath> lightpaths,
            List<Groomout> groomouts,
            List<Card> cards,
            Remaining remaining,
            Bound bound,
            double seconds) {
        List<ServicePath> paths = new ServicePaths(groomouts, lightpaths).trace(request.traffic());
        ServiceRides rides = new ServiceRides(request.traffic(), groomouts, lightpaths, paths);
        return new GroomingResult(
                GroomingResult.FORMAT_VERSION,
                lightpaths,
                groomouts,
                cards,
                remaining,
                paths,
                new GroomingStatistics(
                        lightpaths.size(), meanLoadGbps(lightpaths), groomouts.size(), count(cards), seconds),
                bound,
                rides.table(),
                rides.sections());
    }

    private static Remaining remaining(List<GroomedPipe> pipes) {
        return new Remaining(
                pipes.stream()
                        .flatMap(pipe -> pipe.remainingServices().stream())
                        .toList(),
                pipes.stream()
                        .flatMap(pipe -> pipe.remainingGroomouts().stream())
                        .toList());
    }

    private static double meanLoadGbps(List<GroomedLightpath> lightpaths) {
        return lightpaths.stream()
                .mapToDouble(GroomedLightpath::loadGbps)
                .average()
                .orElse(0);
    }

    private static Map<String, Integer> count(List<Card> cards) {
        Map<String, Integer> byType = new TreeMap<>();
        cards.forEach(card -> byType.merge(card.type(), 1, Integer::sum));
        return byType;
    }
}
