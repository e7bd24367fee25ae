package io.netplanner.server.commandline;

import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.transmission.LoadAssumption;
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
            description = "What is made small: channels, served, cost, load, highest-channel, channel-links or weighted"
                    + " (default channels).")
    @Nullable
    String objective;

    @Option(
            names = "--alpha",
            paramLabel = "WEIGHT",
            description = "Weight of channels against regenerators for --objective weighted, 0 to 1 (default 0.5).")
    @Nullable
    Double alpha;

    @Option(
            names = "--grid",
            paramLabel = "NAME",
            description = "fixed, or flexible: --channels then counts slots of 12.5 GHz (default fixed).")
    @Nullable
    String grid;

    @Option(
            names = "--pairs",
            paramLabel = "NAME",
            description = "Where a protected request has no disjoint pair of routes: disjoint leaves it unserved,"
                    + " most-disjoint takes the pair that shares least (default disjoint).")
    @Nullable
    String pairs;

    @Option(names = "--routes", paramLabel = "N", description = "Candidate routes for each request (default 5).")
    @Nullable
    Integer routes;

    @Option(names = "--one-wavelength", description = "A lightpath keeps its channel through its regenerators.")
    boolean oneWavelength;

    @Option(
            names = "--mode",
            paramLabel = "NAME",
            description = "Every lightpath by this operational mode of the catalogue, as far as its light arrives with"
                    + " every channel lit unless a reach is given.")
    @Nullable
    String mode;

    @ArgGroup(exclusive = true)
    @Nullable
    Reach reach;

    /** How far light goes before it is regenerated. */
    static final class Reach {

        @Option(names = "--reach-km", paramLabel = "KM", description = "Longest stretch without a regenerator.")
        @Nullable
        Double reachKm;

        @Option(
                names = "--reach-gsnr",
                paramLabel = "LOAD",
                description = "Regenerate where the light would not arrive: worst takes every channel as lit, typical"
                        + " every second one. The finished plan is lit and checked.")
        @Nullable
        String gsnrLoad;

        @Option(names = "--any-distance", description = "No limit of distance (default).")
        boolean anyDistance;

        @Nullable
        LoadAssumption load() {
            return gsnrLoad == null ? null : constant("--reach-gsnr", gsnrLoad, LoadAssumption.class);
        }
    }

    RoutingParameters over(@Nullable RoutingParameters file, @Nullable String algorithm, CommonOptions common) {
        RoutingParameters base = file == null ? RoutingParameters.DEFAULTS : file;
        RoutingParameters chosen = new RoutingParameters(
                algorithm == null ? base.algorithm() : constant("--algorithm", algorithm, RoutingAlgorithm.class),
                objective == null ? base.objective() : constant("--objective", objective, RoutingObjective.class),
                Objects.requireNonNullElse(channels, base.channels()),
                reach == null ? base.reachKm() : reach.reachKm,
                Objects.requireNonNullElse(routes, base.routesPerRequest()),
                oneWavelength || base.oneWavelength(),
                Objects.requireNonNullElse(common.seed, base.seed()),
                Objects.requireNonNullElse(common.timeLimit, base.timeLimitSeconds()));
        return chosen.with(
                        grid == null ? base.grid() : constant("--grid", grid, SpectrumGrid.class),
                        pairs == null ? base.pairs() : constant("--pairs", pairs, PairRule.class),
                        alpha == null ? base.alpha() : alpha)
                .withGsnrReach(load(base))
                .withGroups(base.groups())
                .withMode(mode == null ? base.mode() : mode);
    }

    private @Nullable LoadAssumption load(RoutingParameters base) {
        if (reach != null) {
            return reach.load();
        }
        boolean byItsLight = mode != null && base.reachKm() == null && base.gsnrReach() == null;
        return byItsLight ? LoadAssumption.WORST : base.gsnrReach();
    }

    private static <E extends Enum<E>> E constant(String option, String text, Class<E> type) {
        EnumTexts<E> texts = EnumTexts.of(type);
        return texts.findIgnoringCase(text).orElseThrow(() -> CommonOptions.unknown(option, text, texts.texts()));
    }
}
