package io.netplanner.server.commandline;

import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LightpathRequests;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code optimise-power}: amplifier settings and launch powers for a routing. */
@Command(
        name = "optimise-power",
        mixinStandardHelpOptions = true,
        description = "Sets amplifiers and launch powers so that the smallest margin of a routing grows.")
final class OptimisePowerCommand extends AbstractPlanningCommand {

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

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    /** What the routing answers. */
    static final class Asked {

        @Option(names = "--requests", paramLabel = "FILE", description = "Lightpath requests, JSON.")
        @Nullable
        Path requests;

        @Option(
                names = "--grooming",
                paramLabel = "FILE",
                description = "A grooming result, whose lightpaths it routes.")
        @Nullable
        Path grooming;
    }

    @Override
    void requireOutput() {
        OutputFiles.requireFile(out);
    }

    @Override
    IntSupplier read(Inputs read) {
        RoutingResult routed = read.document(routing, DocumentReaders.routingResult());
        List<LightpathRequest> requests = requests(read);
        return () -> optimise(read, requests, Objects.requireNonNull(routed));
    }

    private List<LightpathRequest> requests(Inputs read) {
        LightpathRequests given =
                read.document(asked.requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        if (given != null) {
            return given.requests();
        }
        GroomingResult groomed = read.document(asked.grooming, DocumentReaders.groomingResult());
        return groomed == null ? List.of() : GroomedRequests.of(groomed);
    }

    private int optimise(Inputs read, List<LightpathRequest> requests, RoutingResult routed) {
        RoutingParameters grid = routingOptions.over(read.parameters().routing(), null, common());
        TransmissionParameters light =
                Objects.requireNonNullElse(read.parameters().transmission(), TransmissionParameters.DEFAULTS);
        PowerParameters power = power(read.parameters().power());
        Planning.Outcome<PowerResult> outcome = planning(new RunParameters(null, grid, light, power))
                .optimisePower(read.routingOf(requests, grid), routed, light, power);
        OutputFiles.writeJson(out, outcome.result());
        console().println(Headline.of(outcome.result()));
        return outcome.exitCode();
    }

    private PowerParameters power(@Nullable PowerParameters file) {
        PowerParameters base = Objects.requireNonNullElse(file, PowerParameters.DEFAULTS);
        return new PowerParameters(
                Objects.requireNonNullElse(maxOffset, base.maxChannelOffsetDb()),
                Objects.requireNonNullElse(common().timeLimit, base.timeLimitSeconds()));
    }
}
