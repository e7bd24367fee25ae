package io.netplanner.engine.routing.bench;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.WatchedExecution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingResult;

/**
 * One routing run in a warm machine on one thread.
 *
 * @param firstAnswerCpuSeconds until the first valid plan was told, in the run of several where that was soonest
 * @param cpuSeconds of the fastest of several runs, with the proof; what else the machine does counts little
 * @param liveMb most memory that the run holds at the end of a stage, after a collection
 */
record MeasuredRun(RoutingResult result, double firstAnswerCpuSeconds, double cpuSeconds, double liveMb) {
    private static final int WARM_UP = 2;
    private static final int RUNS = 3;

    /** @throws IllegalStateException where the result breaks a rule */
    static MeasuredRun of(RoutingRequest request) {
        for (int i = 0; i < WARM_UP; i++) {
            new PortfolioRouter().route(request, Execution.quiet());
        }
        double first = Double.POSITIVE_INFINITY;
        double fastest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            CpuWatch watch = new CpuWatch();
            new PortfolioRouter().route(request, new WatchedExecution(watch::look));
            first = Math.min(first, watch.firstAnswer());
            fastest = Math.min(fastest, watch.seconds());
        }
        MemoryWatch watch = new MemoryWatch();
        RoutingResult result = new PortfolioRouter().route(request, new WatchedExecution(watch::look));
        if (!new RoutingValidator().validate(request, result).isEmpty()) {
            throw new IllegalStateException("the measured result breaks a rule");
        }
        return new MeasuredRun(result, first, fastest, watch.mostMb());
    }
}
