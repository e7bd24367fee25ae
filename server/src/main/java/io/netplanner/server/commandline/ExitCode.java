package io.netplanner.server.commandline;

import picocli.CommandLine;

/** What the process ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;
    static final int TIME_LIMIT = 3;

    private ExitCode() {}
}
