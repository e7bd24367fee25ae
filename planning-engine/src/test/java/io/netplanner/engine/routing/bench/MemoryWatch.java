package io.netplanner.engine.routing.bench;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks at the memory in use, garbage taken out, whenever a run comes to its next stage. */
final class MemoryWatch implements Execution {
    private static final double MB = 1 << 20;

    private final double atStart = usedMb();
    private String stage = "";
    private double most;

    double mostMb() {
        return most;
    }

    @Override
    public double elapsedSeconds() {
        return 0;
    }

    @Override
    public boolean isCancelRequested() {
        return false;
    }

    @Override
    public void report(Progress progress) {
        if (!progress.stage().equals(stage)) {
            stage = progress.stage();
            most = Math.max(most, usedMb() - atStart);
        }
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return Execution.quiet().invokeAll(tasks);
    }

    private static double usedMb() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MB;
    }
}
