package io.netplanner.server.commandline;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code route}: lightpath requests onto fibre and channels. */
@Command(name = "route", mixinStandardHelpOptions = true, description = "Routes lightpaths and assigns channels.")
final class RouteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RoutingOptions routing;

    @Mixin
    private CommonOptions common;

    @Option(names = "--requests", required = true, paramLabel = "FILE", description = "Lightpath requests, JSON.")
    private Path requests;

    @Option(names = "--algorithm", paramLabel = "NAME", description = "auto, greedy or local-search (default auto).")
    private @Nullable String algorithm;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    @Override
    public Integer call() {
        OutputFiles.requireFile(out);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        LightpathRequests asked = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        sink.settle();
        RoutingParameters parameters = routing.over(read.parameters().routing(), algorithm, common);
        CommonOptions.require(new RunParameters(null, parameters), spec);
        Planning.Outcome<RoutingResult> outcome = new Planning(
                        spec.commandLine().getErr())
                .route(new RoutingRequest(
                        read.topology(),
                        Objects.requireNonNull(asked).requests(),
                        read.clusters(),
                        read.catalogue(),
                        parameters));
        OutputFiles.writeJson(out, outcome.result());
        spec.commandLine().getOut().println(Headline.of(outcome.result()));
        return outcome.timeLimitMet() ? ExitCode.TIME_LIMIT : ExitCode.DONE;
    }
}
