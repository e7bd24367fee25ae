package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;

/** Grooms each demand by itself: every lightpath goes from a demand's source to its destination. */
public final class EndToEndGrooming {

    private static final String PROOF =
            "demand by demand: fewest groomouts by the relaxation over packing patterns, then clients by ports and load";

    private final GroomingRequest request;
    private final Execution execution;

    public EndToEndGrooming(GroomingRequest request, Execution execution) {
        this.request = request;
        this.execution = execution;
    }

    public GroomingResult groom() {
        PipeGrooming grooming = new PipeGrooming(
                new LineCards(request.catalogue(), request.parameters().lineRateGbps()),
                request.parameters().thresholdGbps());
        DemandServices services = new DemandServices(request.catalogue());
        List<Demand> demands = request.traffic().demands();
        List<GroomedPipe> pipes = new ArrayList<>(demands.size());
        for (Demand demand : demands) {
            execution.checkCancelled();
            pipes.add(grooming.groom(Pipe.of(demand, services)));
            execution.report(Progress.of(
                    (double) pipes.size() / demands.size(),
                    "grooming",
                    "%d of %d demands".formatted(pipes.size(), demands.size())));
        }
        int least = pipes.stream().mapToInt(GroomedPipe::leastLightpaths).sum();
        return new GroomingAssembly(request).assemble(pipes, least, PROOF, execution.elapsedSeconds());
    }
}
