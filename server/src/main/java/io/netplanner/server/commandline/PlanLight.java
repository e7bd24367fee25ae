package io.netplanner.server.commandline;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.TransmissionResult;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine;

/** Checks the light of a routing result. */
final class PlanLight {

    private final InputOptions options;
    private final IssueSink sink;
    private final CommandLine console;

    PlanLight(InputOptions options, IssueSink sink, CommandLine console) {
        this.options = options;
        this.sink = sink;
        this.console = console;
    }

    TransmissionResult check(Path routing, Path requests) {
        Inputs read = new Inputs(options, sink);
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        LightpathRequests asked = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        sink.settle();
        RoutingParameters parameters =
                new RoutingOptions().over(read.parameters().routing(), null, new CommonOptions());
        RoutingRequest request = new RoutingRequest(
                read.topology(),
                Objects.requireNonNull(asked).requests(),
                read.clusters(),
                read.catalogue(),
                parameters);
        TransmissionResult result = new Planning(console.getErr()).light(request, Objects.requireNonNull(routed));
        console.getOut().println(Headline.of(result));
        return result;
    }
}
