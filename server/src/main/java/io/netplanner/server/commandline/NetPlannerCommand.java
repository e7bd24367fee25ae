package io.netplanner.server.commandline;

import io.netplanner.server.embedded.BackupCommand;
import io.netplanner.server.embedded.RestoreCommand;
import io.netplanner.server.embedded.StartCommand;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line. Exit code: 0 done, 1 bad input, 2 wrong usage, 3 time limit, result usable. */
@Command(
        name = "netplanner",
        mixinStandardHelpOptions = true,
        version = "NetPlanner 0.1.0",
        description = "Plans optical transport networks.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PlanCommand.class,
            GroomCommand.class,
            RouteCommand.class,
            OptimisePowerCommand.class,
            ReachCommand.class,
            TransmissionCommand.class,
            CheckCommand.class,
            CatalogueCommand.class,
            TraceCommand.class,
            MaterialsCommand.class,
            CompareMaterialsCommand.class,
            ConvertCommand.class,
            StartCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:done",
            "1:the input is bad: every fault is told on standard error",
            "2:wrong usage",
            "3:the time limit was met; the result is usable"
        })
public final class NetPlannerCommand {

    private NetPlannerCommand() {}

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** As {@link #main}, but writes to these and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new NetPlannerCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler());
        if (args.length == 0) {
            line.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
