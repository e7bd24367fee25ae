package io.netplanner.engine.grooming;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how grooming grows with the network, up to 200 nodes and 5,000 demands. Not a test: run its {@code main} on the
 * test class path, with the names of algorithms where not all are wanted. Each line is one run in a warm machine; seconds
 * are of its processor, so that other work on the machine does not count.
 */
public final class GroomingGrowth {

    private static final int[][] SIZES = {{10, 50}, {22, 104}, {30, 100}, {60, 500}, {100, 1_500}, {200, 5_000}};

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private GroomingGrowth() {}

    public static void main(String[] arguments) {
        System.out.println("nodes demands algorithm lightpaths bound groomouts cards issues seconds");
        for (GroomingAlgorithm algorithm : named(arguments)) {
            measure(SIZES[0], algorithm);
            for (int[] size : SIZES) {
                System.out.println(measure(size, algorithm));
            }
        }
    }

    /** All algorithms where none is named. */
    static List<GroomingAlgorithm> named(String[] arguments) {
        return arguments.length == 0
                ? List.of(GroomingAlgorithm.values())
                : Arrays.stream(arguments).map(GroomingAlgorithm::valueOf).toList();
    }

    private static String measure(int[] size, GroomingAlgorithm algorithm) {
        GroomingRequest request =
                RandomTraffic.thin(1, size[0], size[1]).algorithm(algorithm).request();
        long begin = PROCESSOR.getCurrentThreadCpuTime();
        GroomingResult result = new DefaultGroomer().groom(request, Execution.quiet());
        double seconds = (PROCESSOR.getCurrentThreadCpuTime() - begin) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d %d %s %d %.0f %d %d %d %.2f",
                size[0],
                size[1],
                algorithm,
                result.lightpaths().size(),
                result.bound().lower(),
                result.groomouts().size(),
                result.cards().size(),
                new GroomingValidator().validate(request, result).size(),
                seconds);
    }
}
