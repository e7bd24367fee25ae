package io.netplanner.engine.routing.bench;

import io.netplanner.engine.spi.Progress;

/** Looks at the memory in use, garbage taken out, whenever a run comes to its next stage. */
final class MemoryWatch {
    private static final double MB = 1 << 20;

    private final double atStart = usedMb();
    private String stage = "";
    private double most;

    double mostMb() {
        return most;
    }

    void look(Progress progress) {
        if (!progress.stage().equals(stage)) {
            stage = progress.stage();
            most = Math.max(most, usedMb() - atStart);
        }
    }

    private static double usedMb() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MB;
    }
}
