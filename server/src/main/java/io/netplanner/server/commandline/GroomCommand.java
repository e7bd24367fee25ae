package io.netplanner.server.commandline;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code groom}: services into lightpaths, without routing them. */
@Command(name = "groom", mixinStandardHelpOptions = true, description = "Packs services into lightpaths.")
final class GroomCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private GroomingOptions grooming;

    @Mixin
    private CommonOptions common;

    @Option(names = "--traffic", required = true, paramLabel = "FILE", description = "The traffic matrix.")
    private Path traffic;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "end-to-end, clustered, intermediate or advanced (default end-to-end).")
    private @Nullable String algorithm;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    @Override
    public Integer call() {
        OutputFiles.requireFile(out);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Inputs read = new Inputs(inputs, sink);
        TrafficMatrix matrix = read.traffic(traffic);
        sink.settle();
        GroomingParameters parameters = grooming.over(read.parameters().grooming(), algorithm, common);
        CommonOptions.require(new RunParameters(parameters, null), spec);
        Planning.Outcome<GroomingResult> outcome = new Planning(
                        spec.commandLine().getErr())
                .groom(new GroomingRequest(
                        read.topology(),
                        Objects.requireNonNull(matrix),
                        read.clusters(),
                        read.catalogue(),
                        parameters));
        OutputFiles.writeJson(out, outcome.result());
        spec.commandLine().getOut().println(Headline.of(outcome.result()));
        return outcome.timeLimitMet() ? ExitCode.TIME_LIMIT : ExitCode.DONE;
    }
}
