package io.netplanner.desktop.client;

/** The session is over and could not be renewed; only the person's password opens a new one. */
public final class SignInNeededException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SignInNeededException() {
        super("The session has ended. Sign in again to go on.");
    }
}
