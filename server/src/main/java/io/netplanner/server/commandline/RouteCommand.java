package io.netplanner.server.commandline;

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

    @Option(names = "--requests", required = true, paramLabel = "FILE", description = "Lightpath requests, JSON.")
    private Path requests;

    @Option(names = "--algorithm", paramLabel = "NAME", description = "auto, greedy or local-search (default auto).")
    private @Nullable String algorithm;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the result goes, JSON.")
    private Path out;

    @Override
    void requireOutput() {
        OutputFiles.requireFile(out);
    }

    @Override
    IntSupplier read(Inputs read) {
        LightpathRequests asked = read.document(requests, DocumentReaders.lightpathRequests(read.topologyIfReadable()));
        return () -> route(read, Objects.requireNonNull(asked));
    }

    private int route(Inputs read, LightpathRequests asked) {
        RoutingParameters parameters = routing.over(read.parameters().routing(), algorithm, common());
        Planning.Outcome<RoutingResult> outcome =
                planning(new RunParameters(null, parameters)).route(read.routingOf(asked.requests(), parameters));
        OutputFiles.writeJson(out, outcome.result());
        console().println(Headline.of(outcome.result()));
        return outcome.exitCode();
    }
}
