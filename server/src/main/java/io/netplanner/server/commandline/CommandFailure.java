package io.netplanner.server.commandline;

/** A command that cannot go on. The message is one line for a person: what is wrong and what to do about it. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
