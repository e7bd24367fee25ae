package io.netplanner.server.commandline;

import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.issue.Issue;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one clear line and an exit code; a stack trace is for bugs only. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) throws Exception {
        switch (fault) {
            case InputRefused told -> {}
            case CommandFailure failure -> line.getErr().println("netplanner: " + failure.getMessage());
            case PlanningRefusedException refused -> {
                for (Issue issue : refused.issues()) {
                    line.getErr().println("netplanner: " + IssueText.of(issue));
                }
            }
            case WrongUsage wrong -> line.getErr().println("netplanner: " + wrong.getMessage());
            case TransmissionLimitException limit -> line.getErr().println("netplanner: " + limit.getMessage());
            case PlanningCancelledException cancelled -> line.getErr().println("netplanner: cancelled");
            default -> throw fault;
        }
        line.getErr().flush();
        return fault instanceof WrongUsage ? ExitCode.WRONG_USAGE : ExitCode.BAD_INPUT;
    }
}
