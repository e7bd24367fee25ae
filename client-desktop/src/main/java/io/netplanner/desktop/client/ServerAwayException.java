package io.netplanner.desktop.client;

/** No usable answer came: the server is down, unreachable, or says itself that it cannot serve at present. */
public final class ServerAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServerAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    public ServerAwayException(String message) {
        super(message);
    }
}
