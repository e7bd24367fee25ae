package io.netplanner.server.commandline;

/** What the process ends with. Wrong usage, 2, is the parser's own. */
final class ExitCode {

    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int TIME_LIMIT = 3;

    private ExitCode() {}
}
