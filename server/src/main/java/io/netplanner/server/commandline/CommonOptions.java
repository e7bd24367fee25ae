package io.netplanner.server.commandline;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.run.RunParameterRules;
import io.netplanner.model.run.RunParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that every algorithm takes. */
final class CommonOptions {

    @Option(names = "--seed", paramLabel = "N", description = "Same inputs and seed, same result (default 1).")
    @Nullable
    Long seed;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Best result so far after this long (default 60).")
    @Nullable
    Integer timeLimit;

    static WrongUsage unknown(String option, String value, List<String> known) {
        return new WrongUsage(option + " is \"" + value + "\"; expected one of " + String.join(", ", known) + ".");
    }

    /** Refuses values outside their limits as wrong usage, all of them at once. */
    static void require(RunParameters parameters, CommandSpec command) {
        List<Issue> issues = RunParameterRules.check(parameters);
        if (!issues.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    issues.stream().map(Issue::message).collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
