package io.netplanner.server.commandline;

/** An option with a value that it does not know. The message is one line for a person. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
