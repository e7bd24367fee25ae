package io.netplanner.server.commandline;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code optimise-power}: amplifier settings and launch powers for a routing. */
@Command(
        name = "optimise-power",
        mixinStandardHelpOptions = true,
        description = "Sets amplifiers and launch powers so that the smallest margin of a routing grows.")
final class OptimisePowerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RoutingOptions routingOptions;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Asked asked;

    @Option(names = "--routing", required = true, paramLabel = "FILE", description = "The routing result.")
    private Path routing;

    @Option(
            names = "--max-offset",
            paramLabel = "DB",
            description = "How far a channel's launch power may be off the others', dB (default 3).")
    private @Nullable Double maxOffset;

    @Option(names = "--time-limit", paramLabel = "S", description = "Seconds after which to end (default 60).")
    private @Nullable Integer timeLimit;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    /** What the routing answers. */
    static final class Asked {

        @Option(names = "--requests", paramLabel = "FILE", description = "Lightpath requests, JSON.")
        @Nullable
        Path requests;

        @Option(names = "--grooming", paramLabel = "FILE", description = "A grooming result, whose lightpaths it routes.")
        @Nullable
        Path grooming;
    }

    @Override
    public Integer call() {
        OutputFiles.requireFile(out);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        List<LightpathRequest> requests = requests(read);
        sink.settle();
        RunParameters chosen = parameters(read.parameters());
        CommonOptions.require(chosen, spec);
        RoutingRequest request = new RoutingRequest(
                read.topology(),
                requests,
                read.clusters(),
                read.catalogue(),
                Objects.requireNonNull(chosen.routing()));
        PowerResult result = new Planning(spec.commandLine().getErr())
                .optimisePower(
                        request,
                        Objects.requireNonNull(routed),
                        Objects.requireNonNull(chosen.transmission()),
                        Objects.requireNonNull(chosen.power()));
        OutputFiles.writeJson(out, result);
        spec.commandLine().getOut().println(Headline.of(result));
        return result.statistics().timeLimitMet() ? ExitCode.TIME_LIMIT : ExitCode.DONE;
    }

    private List<LightpathRequest> requests(Inputs read) {
        if (asked.requests != null) {
            LightpathRequests given =
                    read.document(asked.requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
            return given == null ? List.of() : given.requests();
        }
        GroomingResult groomed = read.document(asked.grooming, DocumentReaders.groomingResult());
        return groomed == null ? List.of() : GroomedRequests.of(groomed);
    }

    private RunParameters parameters(RunParameters file) {
        PowerParameters power = Objects.requireNonNullElse(file.power(), PowerParameters.DEFAULTS);
        return new RunParameters(
                null,
                routingOptions.over(file.routing(), null, new CommonOptions()),
                Objects.requireNonNullElse(file.transmission(), TransmissionParameters.DEFAULTS),
                new PowerParameters(
                        Objects.requireNonNullElse(maxOffset, power.maxChannelOffsetDb()),
                        Objects.requireNonNullElse(timeLimit, power.timeLimitSeconds())));
    }
}
