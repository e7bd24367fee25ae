package io.netplanner.server.commandline;

import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What can be chosen of routing. An option that is not given leaves the file of parameters, or the default, alone. */
final class RoutingOptions {

    @Option(names = "--channels", paramLabel = "N", description = "Channels on every fibre (default 80).")
    @Nullable
    Integer channels;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            description = "What is made small: channels, served, cost or load (default channels).")
    @Nullable
    String objective;

    @Option(names = "--routes", paramLabel = "N", description = "Candidate routes for each request (default 5).")
    @Nullable
    Integer routes;

    @Option(names = "--one-wavelength", description = "A lightpath keeps its channel through its regenerators.")
    boolean oneWavelength;

    @ArgGroup(exclusive = true)
    @Nullable
    Reach reach;

    /** How far light goes before it is regenerated. */
    static final class Reach {

        @Option(names = "--reach-km", paramLabel = "KM", description = "Longest stretch without a regenerator.")
        @Nullable
        Double reachKm;

        @Option(names = "--any-distance", description = "No limit of distance (default).")
        boolean anyDistance;
    }

    RoutingParameters over(@Nullable RoutingParameters file, @Nullable String algorithm, CommonOptions common) {
        RoutingParameters base = file == null ? RoutingParameters.DEFAULTS : file;
        return new RoutingParameters(
                algorithm == null ? base.algorithm() : constant("--algorithm", algorithm, RoutingAlgorithm.class),
                objective == null ? base.objective() : constant("--objective", objective, RoutingObjective.class),
                Objects.requireNonNullElse(channels, base.channels()),
                reach == null ? base.reachKm() : reach.reachKm,
                Objects.requireNonNullElse(routes, base.routesPerRequest()),
                oneWavelength || base.oneWavelength(),
                Objects.requireNonNullElse(common.seed, base.seed()),
                Objects.requireNonNullElse(common.timeLimit, base.timeLimitSeconds()));
    }

    private static <E extends Enum<E>> E constant(String option, String text, Class<E> type) {
        EnumTexts<E> texts = EnumTexts.of(type);
        return texts.findIgnoringCase(text).orElseThrow(() -> CommonOptions.unknown(option, text, texts.texts()));
    }
}
