package io.netplanner.server.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line within this process, and what came of it. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = NetPlannerCommand.run(new PrintWriter(out), new PrintWriter(err), texts);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
