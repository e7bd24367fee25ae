package io.netplanner.engine.routing.bench;

import io.netplanner.engine.spi.Progress;
import java.lang.management.ManagementFactory;

/** Processor time of the thread that made it, since then, and when the run that it watches told its first plan. */
final class CpuWatch {
    private final long begin = cpuNanos();
    private double firstAnswer = Double.POSITIVE_INFINITY;

    void look(Progress progress) {
        if (progress.bestObjective() != null) {
            firstAnswer = Math.min(firstAnswer, seconds());
        }
    }

    double firstAnswer() {
        return firstAnswer;
    }

    double seconds() {
        return (cpuNanos() - begin) / 1e9;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
