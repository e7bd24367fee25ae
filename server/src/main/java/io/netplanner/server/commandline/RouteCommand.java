package io.netplanner.server.commandline;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code route}: lightpath requests onto fibre and channels. */
@Command(name = "route", mixinStandardHelpOptions = true, description = "Routes lightpaths and assigns channels.")
final class RouteCommand extends AbstractPlanningCommand {

    @Mixin
    private RoutingOptions routing;

    @Mixin
    private GroupIlpOptions groups;

    @Option(names = "--requests", required = true, paramLabel = "FILE", description = "Lightpath requests, JSON.")
    private Path requests;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "auto, greedy, local-search, group-ilp, ilp or column-generation (default auto).")
    private @Nullable String algorithm;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "An earlier result of the same requests; the search goes on from it until the time limit.")
    private @Nullable Path resume;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    @Override
    void requireOutput() {
        OutputFiles.requireFile(out);
    }

    @Override
    IntSupplier read(Inputs read) {
        LightpathRequests asked = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        RoutingResult earlier = read.document(resume, DocumentReaders.routingResult());
        return () -> route(read, Objects.requireNonNull(asked), earlier);
    }

    private int route(Inputs read, LightpathRequests asked, @Nullable RoutingResult earlier) {
        RoutingParameters parameters =
                groups.over(routing.over(read.parameters().routing(), algorithm, common()));
        RoutingRequest request = read.routingOf(asked.requests(), parameters);
        if (resume != null && earlier != null) {
            read.require(resume, new RoutingValidator().validate(request, earlier));
            request = request.withEarlier(earlier);
        }
        Planning.Outcome<RoutingResult> outcome =
                planning(new RunParameters(null, parameters)).route(request);
        OutputFiles.writeJson(out, outcome.result());
        console().println(Headline.of(outcome.result()));
        return outcome.exitCode();
    }
}
