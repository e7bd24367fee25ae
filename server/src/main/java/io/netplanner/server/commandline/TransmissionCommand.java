package io.netplanner.server.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transmission}: what becomes of light on its way, element by element and channel by channel. */
@Command(
        name = "transmission",
        mixinStandardHelpOptions = true,
        description = {
            "Computes the quality of light. With GNPy's files: designs what is open, sends a spectrum or each service"
                    + " through and says what arrives. With NetPlanner's: checks a routing result (--routing, --requests)"
                    + " under the load really present."
        })
final class TransmissionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OpenLineOptions openLine;

    @Option(names = "--requests", paramLabel = "FILE", description = "The lightpath requests that --routing answers.")
    private @Nullable Path requests;

    @Option(
            names = "--grooming",
            paramLabel = "FILE",
            description = "A grooming result whose lightpaths --routing routes, in place of --requests.")
    private @Nullable Path grooming;

    @Option(names = "--routing", paramLabel = "FILE", description = "A routing result of NetPlanner to be checked.")
    private @Nullable Path routing;

    @Option(
            names = "--elements",
            paramLabel = "FILE",
            description = "Where the light behind each element goes that --routing lights, JSON.")
    private @Nullable Path elements;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the result goes, JSON.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        openLine.outputs().forEach(OutputFiles::requireFile);
        Stream.of(out, elements).filter(Objects::nonNull).forEach(OutputFiles::requireFile);
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        Object result;
        if (openLine.equipment != null) {
            result = new OpenLineRun(inputs, openLine, sink, spec.commandLine().getOut()).run();
        } else {
            Path routed = routing;
            if (routed == null || (requests == null) == (grooming == null)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Name --equipment for files of GNPy, or --routing and either --requests or --grooming for a plan of"
                                + " NetPlanner.");
            }
            result = new PlanLight(inputs, sink, spec.commandLine()).check(routed, requests, grooming, elements);
        }
        if (out != null) {
            OutputFiles.writeJson(out, result);
        }
        return ExitCode.DONE;
    }
}
