package io.netplanner.server.commandline;

import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How {@code group-ilp} goes about it. */
final class GroupIlpOptions {

    @Option(
            names = "--group-size",
            paramLabel = "N",
            description = "group-ilp: requests that are decided together (default 12).")
    private @Nullable Integer groupSize;

    @Option(
            names = "--history",
            paramLabel = "N",
            description = "group-ilp: groups before it that are decided again with each (default 1).")
    private @Nullable Integer history;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "group-ilp: times that all requests are gone through (default 10).")
    private @Nullable Integer iterations;

    RoutingParameters over(RoutingParameters parameters) {
        if (groupSize == null && history == null && iterations == null) {
            return parameters;
        }
        GroupIlpParameters base = Objects.requireNonNullElse(parameters.groups(), GroupIlpParameters.DEFAULTS);
        return parameters.withGroups(new GroupIlpParameters(
                Objects.requireNonNullElse(groupSize, base.groupSize()),
                Objects.requireNonNullElse(history, base.history()),
                Objects.requireNonNullElse(iterations, base.iterations())));
    }
}
