package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * 500 services on a network of continental size, 75 nodes and 99 links, routes given: all under the load really present,
 * beside each against a full comb of its own, one after the other. Prints what both cost; asserts no time.
 */
class ContinentalLightTest {

    private static final int SERVICES = 500;
    private static final int CHANGES = 1000;
    private static final EquipmentCatalogue CATALOGUE = DefaultCatalogue.get();
    private static final List<Channel> GRID = IntStream.range(0, 96)
            .mapToObj(i -> new Channel(191.35e12 + i * 50e9, 32e9, 50e9, 0, 40, 0))
            .toList();
    private static final RoadmCrossings ROADMS =
            new RoadmCrossings(roadm("add", true), roadm("express", false), roadm("drop", true));

    private record Service(int channel, List<LineDirection> path) {}

    private final Topology topology = Continent.topology();
    private final List<OpticalLine> lines =
            new LineDesigner(CATALOGUE, 96).design(topology).lines();
    private final List<Service> services = services();

    @Test
    void allServicesAtOnceEqualEachByItselfAndCostLess() {
        measure();
        long start = System.nanoTime();
        List<SignalQuality> together = measure();
        double shared = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ContinentalLightTest::peakBytes)
                .sum();

        start = System.nanoTime();
        services.forEach(this::byItself);
        double naive = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "%d services, %d nodes, %d links: %.3f s under the load present, heap peak %.0f MB; %.2f s one by one against a full comb; ratio %.0f%n",
                services.size(),
                Continent.NODES,
                Continent.LINKS,
                shared,
                peak / 1e6,
                naive,
                naive / shared);
        assertThat(together)
                .hasSize(SERVICES)
                .allSatisfy(quality -> assertThat(quality.gsnrDb01nm()).isBetween(0.0, 40.0));
    }

    @Test
    void theOrderOfServicesChangesNothing() {
        List<Service> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(2));
        NetworkLight one = light(services);
        NetworkLight other = light(shuffled);
        for (Service service : services) {
            assertThat(other.quality(service.channel(), service.path()))
                    .isEqualTo(one.quality(service.channel(), service.path()));
        }
    }

    @Test
    void lightpathsThatComeAndGoLeaveWhatAFreshStartGives() {
        NetworkLight touched = light(services);
        services.forEach(service -> touched.quality(service.channel(), service.path()));
        BitSet dark = new BitSet();
        Random random = new Random(3);
        long[] took = new long[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            int which = random.nextInt(SERVICES);
            Service service = services.get(which);
            dark.flip(which);
            List<Service> touchedToo = oneOnEachLine(service, dark);
            long start = System.nanoTime();
            if (dark.get(which)) {
                touched.extinguish(service.channel(), service.path());
            } else {
                touched.light(service.channel(), service.path());
            }
            touchedToo.forEach(other -> touched.quality(other.channel(), other.path()));
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "one lightpath in or out, with all lines it crosses judged anew: median %.2f ms, 9 of 10 within %.2f ms%n",
                took[CHANGES / 2] / 1e6,
                took[CHANGES * 9 / 10] / 1e6);

        List<Service> left = lit(dark).toList();
        NetworkLight fresh = light(left);
        for (Service service : left) {
            assertThat(touched.quality(service.channel(), service.path()))
                    .isEqualTo(fresh.quality(service.channel(), service.path()));
        }
    }

    private Stream<Service> lit(BitSet dark) {
        return IntStream.range(0, SERVICES).filter(i -> !dark.get(i)).mapToObj(services::get);
    }

    /** Those by whose quality every line of a service that is lit at all must be known. */
    private List<Service> oneOnEachLine(Service service, BitSet dark) {
        return service.path().stream()
                .flatMap(direction -> lit(dark)
                        .filter(other -> other.path().contains(direction))
                        .limit(1))
                .distinct()
                .toList();
    }

    @Test
    void aServiceUnderAFullCombIsWhatAWalkDownItsWholeWaySays() {
        Service service = services.getFirst();
        NetworkLight full = new NetworkLight(TransmissionModel.GN, ROADMS, GRID, lines);
        IntStream.range(0, GRID.size()).forEach(i -> full.light(i, service.path()));

        double expected = byItself(service).received().get(service.channel()).gsnrDb01nm();

        assertThat(full.quality(service.channel(), service.path()).gsnrDb01nm()).isCloseTo(expected, offset(1e-9));
    }

    private List<SignalQuality> measure() {
        NetworkLight light = light(services);
        return services.stream()
                .map(service -> light.quality(service.channel(), service.path()))
                .toList();
    }

    private NetworkLight light(List<Service> lit) {
        NetworkLight light = new NetworkLight(TransmissionModel.GN, ROADMS, GRID, lines);
        lit.forEach(service -> light.light(service.channel(), service.path()));
        return light;
    }

    private LinePropagation byItself(Service service) {
        List<OpticalElement> way = new ArrayList<>(List.of(ROADMS.add()));
        for (int i = 0; i < service.path().size(); i++) {
            LineDirection direction = service.path().get(i);
            lines.stream()
                    .filter(line -> line.direction().equals(direction))
                    .findFirst()
                    .ifPresent(line -> way.addAll(line.elements()));
            way.add(i == service.path().size() - 1 ? ROADMS.drop() : ROADMS.express());
        }
        return new GsnrModel(TransmissionModel.GN).propagate(GRID, way);
    }

    private static long peakBytes(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    /** Shortest ways, first free channel; pairs that find none are passed over. */
    private List<Service> services() {
        Random random = new Random(500);
        Map<LineDirection, BitSet> taken = new HashMap<>();
        List<Service> found = new ArrayList<>();
        while (found.size() < SERVICES) {
            List<LineDirection> path =
                    shortest("N" + random.nextInt(Continent.NODES), "N" + random.nextInt(Continent.NODES));
            BitSet used = new BitSet();
            path.forEach(direction -> used.or(taken.computeIfAbsent(direction, key -> new BitSet())));
            int channel = used.nextClearBit(0);
            if (!path.isEmpty() && channel < GRID.size()) {
                path.forEach(direction -> taken.get(direction).set(channel));
                found.add(new Service(channel, path));
            }
        }
        return found;
    }

    private record Visit(double lengthKm, String node, List<LineDirection> path) {}

    private List<LineDirection> shortest(String from, String to) {
        PriorityQueue<Visit> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Visit::lengthKm).thenComparing(Visit::node));
        queue.add(new Visit(0, from, List.of()));
        Set<String> done = new LinkedHashSet<>();
        while (!queue.isEmpty()) {
            Visit visit = queue.remove();
            if (visit.node().equals(to)) {
                return visit.path();
            }
            if (!done.add(visit.node())) {
                continue;
            }
            for (Link link : topology.links()) {
                String other = link.source().equals(visit.node())
                        ? link.destination()
                        : link.destination().equals(visit.node()) ? link.source() : "";
                if (!other.isEmpty() && !done.contains(other)) {
                    List<LineDirection> path = new ArrayList<>(visit.path());
                    path.add(new LineDirection(link.id(), visit.node(), other));
                    queue.add(new Visit(visit.lengthKm() + link.lengthKm(), other, path));
                }
            }
        }
        return List.of();
    }

    private static RoadmElement roadm(String id, boolean addsNoise) {
        return new RoadmElement(
                id,
                new EqualizationTarget.ConstantPower(CATALOGUE.roadm().targetPowerDbm()),
                CATALOGUE.roadm().maxLossDb(),
                addsNoise ? (Double) 41.0 : null,
                0,
                0);
    }
}
