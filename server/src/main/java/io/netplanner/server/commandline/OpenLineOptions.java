package io.netplanner.server.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What open line systems, as files of GNPy describe them, are computed from. */
final class OpenLineOptions {

    @Option(names = "--equipment", paramLabel = "FILE", description = "GNPy's equipment library.")
    @Nullable
    Path equipment;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A file that the equipment refers to by name and that does not lie beside it; may be repeated.")
    List<Path> configs = new ArrayList<>();

    @Option(names = "--services", paramLabel = "FILE", description = "GNPy's services, each to be routed and judged.")
    @Nullable
    Path services;

    @Option(
            names = "--spectrum",
            paramLabel = "FILE",
            description = "GNPy's spectrum (default: the equipment's reference comb).")
    @Nullable
    Path spectrum;

    @Option(
            names = "--sim-params",
            paramLabel = "FILE",
            description = "GNPy's simulation parameters (default: closed form, no Raman).")
    @Nullable
    Path simulation;

    @Option(names = "--from", paramLabel = "ID", description = "First terminal (default: the first of the topology).")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "ID", description = "Last terminal (default: the last of the topology).")
    @Nullable
    String to;

    @Option(
            names = "--leave-out",
            description = "Leave channels out that do not fit an amplifier's band; else they are refused.")
    boolean leaveOut;

    @Option(names = "--design", paramLabel = "FILE", description = "Where the completed topology goes, for GNPy.")
    @Nullable
    Path design;

    @Option(names = "--responses", paramLabel = "FILE", description = "Where the services' paths go, for GNPy.")
    @Nullable
    Path responses;

    @Option(
            names = "--power",
            paramLabel = "DBM",
            description = "Power of a channel into spans, in place of the equipment's power_dbm.")
    @Nullable
    Double powerDbm;

    @Option(
            names = "--redesign-per-request",
            description = "Set the amplifiers for each service anew, by its own power and number of channels.")
    boolean redesign;

    List<Path> outputs() {
        return Stream.of(design, responses).filter(Objects::nonNull).toList();
    }
}
