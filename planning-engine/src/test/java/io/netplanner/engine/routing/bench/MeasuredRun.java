package io.netplanner.engine.routing.bench;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.WatchedExecution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingResult;
import java.lang.management.ManagementFactory;

/**
 * One routing run in a warm machine on one thread.
 *
 * @param cpuSeconds of the fastest of several runs; what else the machine does counts little
 * @param liveMb most memory that the run holds at the end of a stage, after a collection
 */
record MeasuredRun(RoutingResult result, double cpuSeconds, double liveMb) {
    private static final int WARM_UP = 2;
    private static final int RUNS = 3;

    /** @throws IllegalStateException where the result breaks a rule */
    static MeasuredRun of(RoutingRequest request) {
        for (int i = 0; i < WARM_UP; i++) {
            new PortfolioRouter().route(request, Execution.quiet());
        }
        double fastest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            long before = cpuNanos();
            new PortfolioRouter().route(request, Execution.quiet());
            fastest = Math.min(fastest, (cpuNanos() - before) / 1e9);
        }
        MemoryWatch watch = new MemoryWatch();
        RoutingResult result = new PortfolioRouter().route(request, new WatchedExecution(watch::look));
        if (!new RoutingValidator().validate(request, result).isEmpty()) {
            throw new IllegalStateException("the measured result breaks a rule");
        }
        return new MeasuredRun(result, fastest, watch.mostMb());
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
