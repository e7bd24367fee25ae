package io.netplanner.server.commandline;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.transmission.LightReport;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    /** What {@code --elements} holds. */
    record Elements(int formatVersion, List<LineLight> lines) {}

    /** @param requests or {@code grooming}: whose lightpaths are routed */
    TransmissionResult check(Path routing, @Nullable Path requests, @Nullable Path grooming, @Nullable Path elements) {
        Inputs read = new Inputs(options, sink);
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        List<LightpathRequest> asked = asked(read, requests, grooming);
        sink.settle();
        RoutingParameters parameters =
                new RoutingOptions().over(read.parameters().routing(), null, new CommonOptions());
        RoutingRequest request =
                new RoutingRequest(read.topology(), asked, read.clusters(), read.catalogue(), parameters);
        TransmissionParameters light =
                Objects.requireNonNullElse(read.parameters().transmission(), TransmissionParameters.DEFAULTS);
        LightReport report = new Planning(console.getErr()).lightReport(request, Objects.requireNonNull(routed), light);
        if (elements != null) {
            OutputFiles.writeJson(elements, new Elements(1, report.lines()));
        }
        console.getOut().println(Headline.of(report.result()));
        return report.result();
    }

    private static List<LightpathRequest> asked(Inputs read, @Nullable Path requests, @Nullable Path grooming) {
        LightpathRequests given = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        if (given != null) {
            return given.requests();
        }
        GroomingResult groomed = read.document(grooming, DocumentReaders.groomingResult());
        return groomed == null ? List.of() : GroomedRequests.of(groomed);
    }
}
