package io.netplanner.server.commandline;

import io.netplanner.server.embedded.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The root of the command line; each subcommand is a class of its own.
 *
 * <p>Exit code: 0 done, 1 bad input or failure, 2 wrong usage, 3 time limit with a usable result.
 */
@Command(
        name = "netplanner",
        mixinStandardHelpOptions = true,
        description = "Plans optical transport networks.",
        subcommands = StartCommand.class)
public final class NetPlannerCommand {

    private NetPlannerCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new NetPlannerCommand()).execute(arguments));
    }
}
