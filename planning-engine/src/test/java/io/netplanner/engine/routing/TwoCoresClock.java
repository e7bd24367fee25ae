package io.netplanner.engine.routing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.DoubleSupplier;

/**
 * Seconds that two cores would have taken had they done nothing else, so that a busy machine can be measured on: the
 * processor time of the thread that made the clock, and half of what all other threads took beside it. Counts on the
 * safe side, for compiler and collector work while that thread does as well.
 */
final class TwoCoresClock implements DoubleSupplier {
    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long thread = Thread.currentThread().threadId();
    private final double begin;

    TwoCoresClock() {
        begin = taken();
    }

    @Override
    public double getAsDouble() {
        return taken() - begin;
    }

    private double taken() {
        long alone = threads.getThreadCpuTime(thread);
        return (alone + Math.max(0, process.getProcessCpuTime() - alone) / 2.0) / NANOS;
    }
}
