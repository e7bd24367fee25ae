package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.spi.Execution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Grooms services section by section, all that cross the same two nodes together.
 *
 * <p>A section's strengths stay apart unless lightpaths are saved by carrying all of them on the strongest. A service
 * that the threshold leaves behind on one section is taken off all of its sections and listed as remaining.
 */
final class SectionGrooming {

    private final PipeGrooming grooming;
    private final Execution execution;

    SectionGrooming(PipeGrooming grooming, Execution execution) {
        this.grooming = grooming;
        this.execution = execution;
    }

    List<GroomedPipe> groom(List<SectionedService> services) {
        Set<String> remaining = new LinkedHashSet<>();
        List<GroomedPipe> pipes = groomAll(services, remaining);
        while (leaveBehind(pipes, remaining)) {
            pipes = groomAll(services, remaining);
        }
        pipes.add(GroomedPipe.remaining(List.copyOf(remaining)));
        return pipes;
    }

    /** Lightpaths that no grooming of these sections goes below, strengths disregarded. */
    int leastLightpaths(List<SectionedService> services) {
        int least = 0;
        for (Map.Entry<NodePair, Map<Strength, List<ClientService>>> section :
                bySection(services, Set.of()).entrySet()) {
            least +=
                    grooming.groom(merged(section.getKey(), section.getValue())).leastLightpaths();
        }
        return least;
    }

    private List<GroomedPipe> groomAll(List<SectionedService> services, Set<String> remaining) {
        List<GroomedPipe> pipes = new ArrayList<>();
        bySection(services, remaining).forEach((section, byStrength) -> {
            execution.checkCancelled();
            pipes.addAll(groom(section, byStrength));
        });
        return pipes;
    }

    private List<GroomedPipe> groom(NodePair section, Map<Strength, List<ClientService>> byStrength) {
        List<GroomedPipe> apart = new ArrayList<>();
        byStrength.forEach((strength, services) -> apart.add(grooming.groom(pipe(
                idOf(section) + "-" + strength.protection().text() + "-"
                        + strength.restoration().text(),
                section,
                strength,
                services))));
        if (apart.size() == 1) {
            return apart;
        }
        GroomedPipe together = grooming.groom(merged(section, byStrength));
        return isBetter(together, apart) ? List.of(together) : apart;
    }

    private static boolean isBetter(GroomedPipe together, List<GroomedPipe> apart) {
        int left = apart.stream().mapToInt(GroomedPipe::clientsLeft).sum();
        int lightpaths =
                apart.stream().mapToInt(pipe -> pipe.lightpaths().size()).sum();
        return together.clientsLeft() < left
                || together.clientsLeft() == left && together.lightpaths().size() < lightpaths;
    }

    private static Pipe merged(NodePair section, Map<Strength, List<ClientService>> byStrength) {
        Strength strongest = byStrength.keySet().stream().reduce(Strength::with).orElseThrow();
        List<ClientService> all =
                byStrength.values().stream().flatMap(List::stream).toList();
        return pipe(idOf(section), section, strongest, all);
    }

    private static Pipe pipe(String id, NodePair section, Strength strength, List<ClientService> services) {
        return new Pipe(id, section.first(), section.second(), strength, services);
    }

    private static String idOf(NodePair section) {
        return section.first() + ":" + section.second();
    }

    private static Map<NodePair, Map<Strength, List<ClientService>>> bySection(
            List<SectionedService> services, Set<String> without) {
        Map<NodePair, Map<Strength, List<ClientService>>> sections = new LinkedHashMap<>();
        for (SectionedService service : services) {
            if (!without.contains(service.service().id())) {
                for (NodePair section : service.sections()) {
                    sections.computeIfAbsent(section, s -> new TreeMap<>(Strength.WEAKEST_FIRST))
                            .computeIfAbsent(service.strength(), s -> new ArrayList<>())
                            .add(service.service());
                }
            }
        }
        return sections;
    }

    private static boolean leaveBehind(List<GroomedPipe> pipes, Set<String> remaining) {
        boolean more = false;
        for (GroomedPipe pipe : pipes) {
            more |= remaining.addAll(pipe.allRemainingServices());
        }
        return more;
    }
}
