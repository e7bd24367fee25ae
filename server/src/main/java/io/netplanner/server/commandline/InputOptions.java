package io.netplanner.server.commandline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every planning command takes besides its own inputs. */
final class InputOptions {

    @Option(
            names = "--topology",
            required = true,
            paramLabel = "FILE",
            description = "The topology: workbook or JSON, or any other format that can be imported.")
    Path topology;

    @Option(names = "--clusters", paramLabel = "FILE", description = "Clusters, JSON.")
    @Nullable
    Path clusters;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Equipment catalogue, JSON; else the shipped one.")
    @Nullable
    Path catalogue;

    @Option(names = "--params", paramLabel = "FILE", description = "Parameters, JSON; options given here outweigh it.")
    @Nullable
    Path parameters;

    @Option(names = "--issues", paramLabel = "FILE", description = "Write every finding about the input here as JSON.")
    @Nullable
    Path issues;
}
