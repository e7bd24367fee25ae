package io.netplanner.engine.grooming;

import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded networks, clusters and traffic of every service type, parallel demands included. */
final class RandomTraffic {

    private static final List<String> TYPES = List.of(
            "E1", "STM1 Electrical", "STM1 Optical", "STM4", "STM16", "STM64", "FE", "GE", "10GE", "40GE", "100GE");

    private static final String[] LOW_RATE = {"E1", "STM1 Optical", "STM4", "STM16", "FE", "GE"};

    private final Random random;

    private RandomTraffic(long seed) {
        this.random = new Random(seed);
    }

    /** A ring with chords; services of a demand are {@code most} of a type at most. */
    static GroomingCase of(long seed, int nodes, int demands, int most) {
        RandomTraffic traffic = new RandomTraffic(seed);
        GroomingCase built = GroomingCase.on(traffic.links(nodes));
        for (int d = 0; d < demands; d++) {
            built.demand(
                    traffic.ends(nodes),
                    traffic.oneOf(Protection.values()),
                    traffic.oneOf(Restoration.values()),
                    traffic.services(most));
        }
        return built.cluster("north", traffic.nodes(0, 1), traffic.nodes(2, nodes / 2))
                .cluster("south", traffic.nodes(nodes / 2, nodes / 2 + 1), traffic.nodes(nodes / 2 + 1, nodes - 1));
    }

    /** A ring with chords whose demands are far from filling a lightpath each. */
    static GroomingCase thin(long seed, int nodes, int demands) {
        RandomTraffic traffic = new RandomTraffic(seed);
        GroomingCase built = GroomingCase.on(traffic.links(nodes));
        for (int d = 0; d < demands; d++) {
            String low = "%d %s".formatted(1 + traffic.random.nextInt(6), traffic.oneOf(LOW_RATE));
            String high = "%d 10GE".formatted(traffic.random.nextInt(5));
            built.demand(traffic.ends(nodes), traffic.oneOf(Protection.values()), Restoration.NONE, low, high);
        }
        return built;
    }

    private List<String> nodes(int first, int last) {
        return IntStream.range(first, last).mapToObj(node -> "N" + node).toList();
    }

    private String[] links(int nodes) {
        List<String> links = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            links.add("N%d-N%d".formatted(n, (n + 1) % nodes));
        }
        for (int chord = 0; chord < nodes / 3; chord++) {
            links.add(ends(nodes));
        }
        return links.toArray(String[]::new);
    }

    private String ends(int nodes) {
        int from = random.nextInt(nodes);
        return "N%d-N%d".formatted(from, (from + 1 + random.nextInt(nodes - 1)) % nodes);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String[] services(int most) {
        return TYPES.stream()
                .filter(type -> random.nextInt(3) == 0)
                .map(type -> random.nextInt(most + 1) + " " + type)
                .toArray(String[]::new);
    }
}
