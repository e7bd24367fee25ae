package io.netplanner.server.commandline;

/** The inputs have faults. All of them have been told already; what is left is to end with the right code. */
final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputRefused() {
        super("the input has faults", null, false, false);
    }
}
